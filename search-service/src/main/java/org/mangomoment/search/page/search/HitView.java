package org.mangomoment.search.page.search;

import java.util.List;
import org.mangomoment.search.library.Hit;
import org.mangomoment.search.page.passage.Excerpt;
import org.mangomoment.search.page.passage.Passage;
import org.mangomoment.search.story.StoryView;

/// A hit as it is shown.
///
/// @param story    the story
/// @param excerpts where the words stand
public record HitView(StoryView story, List<Excerpt> excerpts) {
    public HitView {
        excerpts = List.copyOf(excerpts);
    }

    static HitView of(Hit hit) {
        var story = hit.story();
        var passage = new Passage(story.text(), story.redactions(), hit.highlights(), List.of());
        return new HitView(story, Excerpt.of(passage));
    }
}
