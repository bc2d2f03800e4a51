package org.mangomoment.search.api;

import java.util.List;
import org.mangomoment.search.flag.FlaggedStory;

/// Flagged stories that a reader may see, the one with the oldest flag first.
record FlagsAnswer(List<Flagged> stories) {
    /// One story.
    ///
    /// @param flags those that the reader may see, the oldest first
    record Flagged(String storyId, List<StoryFlagsAnswer.Flag> flags) {
        static Flagged of(FlaggedStory flagged) {
            return new Flagged(
                    flagged.story().id(), StoryFlagsAnswer.of(flagged.flags()).flags());
        }
    }
}
