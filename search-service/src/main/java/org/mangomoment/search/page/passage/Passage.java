package org.mangomoment.search.page.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mangomoment.schemas.Redaction;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.library.Span;

/// A text with everything that is to be seen in it. Spans outside the text are cut off at its ends. Immutable.
///
/// @param text       the redacted text
/// @param redactions placeholders
/// @param found      what a search matched
/// @param evidence   what speaks for or against
public record Passage(String text, List<Redaction> redactions, List<Span> found, List<Evidence> evidence) {
    public Passage {
        redactions = List.copyOf(redactions);
        found = List.copyOf(found);
        evidence = List.copyOf(evidence);
    }

    /// The whole text in pieces.
    public List<Piece> pieces() {
        return pieces(0, text.length());
    }

    /// A part of the text in pieces. Carriage returns stand in none, because a browser would drop them and offsets
    /// counted in the page would shift.
    public List<Piece> pieces(int from, int to) {
        var pieces = new ArrayList<Piece>();
        var start = from;
        for (int end : cuts(from, to)) {
            if (end > start && !text.substring(start, end).equals("\r")) {
                pieces.add(piece(start, end));
            }
            start = end;
        }
        return pieces;
    }

    private Piece piece(int start, int end) {
        return new Piece(
                start,
                text.substring(start, end),
                hidden(start).map(Redaction::getType).map(Words::of).orElse(null),
                found.stream().anyMatch(span -> span.start() <= start && start < span.end()),
                evidence.stream()
                        .filter(words -> words.start() <= start && start < words.end())
                        .map(Evidence::about)
                        .distinct()
                        .toList());
    }

    private Optional<Redaction> hidden(int at) {
        return redactions.stream()
                .filter(redaction -> redaction.getStart() <= at && at < redaction.getEnd())
                .findFirst();
    }

    private TreeSet<Integer> cuts(int from, int to) {
        var cuts = new TreeSet<Integer>();
        redactions.forEach(redaction -> cuts.addAll(List.of(redaction.getStart(), redaction.getEnd())));
        found.forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
        evidence.forEach(words -> cuts.addAll(List.of(words.start(), words.end())));
        for (var at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
            cuts.addAll(List.of(at, at + 1));
        }
        cuts.removeIf(cut -> cut <= from || cut >= to);
        cuts.add(to);
        return cuts;
    }
}
