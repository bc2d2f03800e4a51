package org.mangomoment.search.page.search;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.schemas.StoryTag;
import org.mangomoment.search.library.Hit;
import org.mangomoment.search.page.passage.Evidence;
import org.mangomoment.search.page.passage.Excerpt;
import org.mangomoment.search.page.passage.Passage;
import org.mangomoment.search.story.StoryView;

/// A hit as it is shown.
///
/// @param story    the story
/// @param excerpts where the words stand
/// @param tags     those that the reader may see
/// @param words    those that it was found by, between commas; empty when it was found by meaning alone
/// @param meant    whether it was found by meaning, so that its nearest sentence is marked
public record HitView(StoryView story, List<Excerpt> excerpts, List<StoryTag> tags, String words, boolean meant) {
    /// What a nearest sentence speaks for.
    private static final String MEANING = "meaning";

    public HitView {
        excerpts = List.copyOf(excerpts);
        tags = List.copyOf(tags);
    }

    static HitView of(Hit hit, List<StoryTag> tags) {
        var story = hit.story();
        var because = hit.because();
        var nearest = because.nearest();
        var meant = new ArrayList<Evidence>();
        if (nearest != null) {
            meant.add(new Evidence(MEANING, nearest.start(), nearest.end()));
        }
        var passage = new Passage(story.text(), story.redactions(), hit.highlights(), meant);
        return new HitView(story, Excerpt.of(passage), tags, String.join(", ", because.words()), nearest != null);
    }

    /// The key of the sentence that says why it is there.
    public String because() {
        return meant ? (words.isEmpty() ? "search.because.meaning" : "search.because.both") : "search.because.words";
    }
}
