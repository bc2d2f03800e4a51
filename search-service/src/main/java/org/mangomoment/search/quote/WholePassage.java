package org.mangomoment.search.quote;

import org.mangomoment.search.library.Span;
import org.mangomoment.search.story.StoryView;

/// A passage that cuts neither a character nor a placeholder in two.
final class WholePassage {
    private WholePassage() {}

    /// The smallest one around what was asked for.
    static Span around(Span asked, StoryView story) {
        var text = story.text();
        var start = asked.start();
        var end = asked.end();
        for (var hidden : story.redactions()) {
            start = hidden.getStart() < start && start < hidden.getEnd() ? hidden.getStart() : start;
            end = hidden.getStart() < end && end < hidden.getEnd() ? hidden.getEnd() : end;
        }
        return new Span(inside(text, start) ? start - 1 : start, inside(text, end) ? end + 1 : end);
    }

    /// Whether a place is between the two halves of a character (surrogates).
    private static boolean inside(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }
}
