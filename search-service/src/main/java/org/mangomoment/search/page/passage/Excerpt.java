package org.mangomoment.search.page.passage;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.search.library.Span;

/// A part of a story that shows searched words in their context.
///
/// @param pieces the part, in pieces
/// @param before whether the story goes on before it
/// @param after  whether the story goes on after it
public record Excerpt(List<Piece> pieces, boolean before, boolean after) {
    private static final int CONTEXT = 110;
    private static final int OPENING = 280;
    private static final int MOST = 3;

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /// At most three excerpts around what was found; the story's opening when nothing was.
    public static List<Excerpt> of(Passage passage) {
        return windows(passage).stream()
                .map(window -> whole(window, passage))
                .map(window -> new Excerpt(
                        passage.pieces(window.start(), window.end()),
                        window.start() > 0,
                        window.end() < passage.text().length()))
                .toList();
    }

    private static List<Span> windows(Passage passage) {
        if (passage.found().isEmpty()) {
            return List.of(new Span(0, OPENING));
        }
        var windows = new ArrayList<Span>();
        for (var found : passage.found()) {
            var start = found.start() - CONTEXT;
            if (!windows.isEmpty() && start <= windows.getLast().end()) {
                windows.add(new Span(windows.removeLast().start(), found.end() + CONTEXT));
            } else if (windows.size() < MOST) {
                windows.add(new Span(start, found.end() + CONTEXT));
            }
        }
        return windows;
    }

    /// Widened to whole words and whole placeholders.
    private static Span whole(Span window, Passage passage) {
        var text = passage.text();
        var start = Math.clamp(window.start(), 0, text.length());
        var end = Math.clamp(window.end(), start, text.length());
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        for (var redaction : passage.redactions()) {
            start = redaction.getStart() < start && start < redaction.getEnd() ? redaction.getStart() : start;
            end = redaction.getStart() < end && end < redaction.getEnd() ? redaction.getEnd() : end;
        }
        return new Span(start, end);
    }
}
