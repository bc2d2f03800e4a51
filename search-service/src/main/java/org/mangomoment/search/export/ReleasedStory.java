package org.mangomoment.search.export;

import java.util.List;
import org.mangomoment.search.story.StoryView;

/// A story as it leaves: nothing has to be left out any more.
///
/// @param tags names of the tags that leave with it, each once, in alphabetical order
public record ReleasedStory(StoryView story, List<String> tags) {
    public ReleasedStory {
        tags = List.copyOf(tags);
    }
}
