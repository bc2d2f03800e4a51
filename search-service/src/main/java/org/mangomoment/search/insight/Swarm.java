package org.mangomoment.search.insight;

import java.util.List;
import org.mangomoment.search.library.SearchRequest;

/// The newest stories of a result, each for a dot.
///
/// @param search  without its page and order
/// @param total   stories that it finds
/// @param stories the newest first, at most [SwarmDesk#MOST]
public record Swarm(SearchRequest search, long total, List<SwarmStory> stories) {
    public Swarm {
        stories = List.copyOf(stories);
    }
}
