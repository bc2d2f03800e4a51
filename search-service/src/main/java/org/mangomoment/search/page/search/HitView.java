package org.mangomoment.search.page.search;

import java.util.List;
import org.mangomoment.schemas.StoryTag;
import org.mangomoment.search.library.Hit;
import org.mangomoment.search.page.passage.Excerpt;
import org.mangomoment.search.page.passage.Passage;
import org.mangomoment.search.story.StoryView;

/// A hit as it is shown.
///
/// @param story    the story
/// @param excerpts where the words stand
/// @param tags     those that the reader may see
public record HitView(StoryView story, List<Excerpt> excerpts, List<StoryTag> tags) {
    public HitView {
        excerpts = List.copyOf(excerpts);
        tags = List.copyOf(tags);
    }

    static HitView of(Hit hit, List<StoryTag> tags) {
        var story = hit.story();
        var passage = new Passage(story.text(), story.redactions(), hit.highlights(), List.of());
        return new HitView(story, Excerpt.of(passage), tags);
    }
}
