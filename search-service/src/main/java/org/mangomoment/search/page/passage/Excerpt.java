package org.mangomoment.search.page.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    /// At most three excerpts around what was found and what speaks for it; the story's opening when nothing is.
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
        var places = places(passage);
        if (places.isEmpty()) {
            return List.of(new Span(0, OPENING));
        }
        var windows = new ArrayList<Span>();
        for (var found : places) {
            var start = found.start() - CONTEXT;
            if (!windows.isEmpty() && start <= windows.getLast().end()) {
                var last = windows.removeLast();
                windows.add(new Span(last.start(), Math.max(last.end(), found.end() + CONTEXT)));
            } else {
                windows.add(new Span(start, found.end() + CONTEXT));
            }
        }
        return fewest(windows, passage);
    }

    /// Those with what speaks for the story go before others; they stay in the order of the text.
    private static List<Span> fewest(List<Span> windows, Passage passage) {
        var chosen = windows.stream()
                .sorted(Comparator.comparing(window -> !speaks(window, passage)))
                .limit(MOST)
                .toList();
        return windows.stream().filter(chosen::contains).toList();
    }

    private static boolean speaks(Span window, Passage passage) {
        return passage.evidence().stream()
                .anyMatch(words -> window.start() <= words.start() && words.start() < window.end());
    }

    private static List<Span> places(Passage passage) {
        var spoken = passage.evidence().stream().map(words -> new Span(words.start(), words.end()));
        return Stream.concat(passage.found().stream(), spoken)
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
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
