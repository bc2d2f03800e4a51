package org.mangomoment.search.index;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.library.Because;
import org.mangomoment.search.library.Hit;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.similarity.NearSentence;
import org.mangomoment.search.story.ShownStory;

/// A story among the hits, with what was found moved from its stored text to the shown one.
final class HitReading {
    /// More words than these are not named.
    private static final int MOST_WORDS = 8;

    private HitReading() {}

    /// @param highlights what matched of the words, in the stored text
    /// @param near       the nearest sentence; null when it was found by words alone
    static Hit of(ShownStory story, List<Span> highlights, @Nullable NearSentence near) {
        var marked = highlights.stream()
                .map(span -> shown(story, span.start(), span.end()))
                .toList();
        var text = story.view().text();
        var words = marked.stream()
                .map(span -> text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        var nearest = near == null ? null : shown(story, near.start(), near.end());
        return new Hit(story.view(), marked, new Because(words, nearest));
    }

    private static Span shown(ShownStory story, int start, int end) {
        var place = story.rewritten().of(start, end);
        return new Span(place.start(), place.end());
    }
}
