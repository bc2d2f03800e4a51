package org.mangomoment.search.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.insight.Swarm;
import org.mangomoment.search.insight.SwarmStory;

/// The stories of a result by when they were received, as the API answers them.
///
/// @param search  parameters of `/api/search` that find all of them
/// @param total   stories that are found
/// @param stories the newest 600, the newest first
record SwarmAnswer(String search, long total, List<Dot> stories) {
    /// One story.
    ///
    /// @param receivedAt when it came in
    /// @param dimension  the first that everybody who decided accepted, or, before anybody decided, the one
    ///                   that is suggested most strongly; null when there is none, or it is covered for the
    ///                   reader
    record Dot(String storyId, String receivedAt, @Nullable String dimension) {
        static Dot of(SwarmStory story) {
            return new Dot(story.id(), story.at().toString(), story.dimension().orElse(null));
        }
    }

    static SwarmAnswer of(Swarm swarm) {
        return new SwarmAnswer(
                swarm.search().parameters(),
                swarm.total(),
                swarm.stories().stream().map(Dot::of).toList());
    }
}
