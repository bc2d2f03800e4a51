package org.mangomoment.search.flag;

import java.util.List;
import org.mangomoment.schemas.Flag;
import org.mangomoment.search.story.StoryView;

/// A story with those of its flags that a reader may see.
///
/// @param flags the oldest first, at least one
public record FlaggedStory(StoryView story, List<Flag> flags) {
    public FlaggedStory {
        flags = List.copyOf(flags);
    }

    /// The oldest flag.
    Flag first() {
        return flags.getFirst();
    }
}
