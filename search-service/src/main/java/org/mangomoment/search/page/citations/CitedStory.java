package org.mangomoment.search.page.citations;

import java.util.List;
import org.mangomoment.search.page.passage.Excerpt;
import org.mangomoment.search.page.passage.Passage;
import org.mangomoment.search.story.StoryView;

/// A story of a citation as it is shown: with its opening.
///
/// @param place among those that can be read, 1 and up
public record CitedStory(int place, StoryView story, List<Excerpt> excerpts) {
    public CitedStory {
        excerpts = List.copyOf(excerpts);
    }

    static CitedStory of(int place, StoryView story) {
        var passage = new Passage(story.text(), story.redactions(), List.of(), List.of());
        return new CitedStory(place, story, Excerpt.of(passage));
    }
}
