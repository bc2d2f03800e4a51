package org.mangomoment.ingest.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A mail that answers nothing, or passes a letter on: all of it is what its writer sends.
///
/// Only what programs put in goes: the headers above a letter that was passed on, and a quotation that is marked as one
/// twice, by an announcement with a mail address and by `>` before each of its lines.
final class WholeLetter {
    private final boolean forward;
    private final Set<Removed> removed;
    private final List<String> kept = new ArrayList<>();
    private List<String> passage = new ArrayList<>();

    private WholeLetter(boolean forward, Set<Removed> removed) {
        this.forward = forward;
        this.removed = removed;
    }

    /// @param forward whether the mail passes a letter on: then a quotation may be the letter
    static List<String> read(List<String> lines, boolean forward, Set<Removed> removed) {
        var letter = new WholeLetter(forward, removed);
        letter.read(new ArrayList<>(lines));
        letter.endPassage();
        return letter.kept;
    }

    private void read(List<String> lines) {
        int i = 0;
        while (i < lines.size()) {
            var found = Splitters.at(lines, i);
            if (found.isEmpty()) {
                passage.add(lines.get(i++));
            } else {
                i = passOver(lines, found.get());
            }
        }
    }

    /// Leaves an announcement out, and what it announces where that is history; the line to go on with.
    private int passOver(List<String> lines, Splitter splitter) {
        return switch (splitter.kind()) {
            case FORWARD, SEPARATOR, HEADERS -> header(lines, splitter);
            case ATTRIBUTION -> quotation(lines, splitter);
        };
    }

    private int header(List<String> lines, Splitter splitter) {
        int below = History.skipBlank(lines, splitter.end());
        if (below < lines.size() && Quote.is(lines.get(below))) {
            unquote(lines, below, History.endOfQuotation(lines, below));
            below = History.skipBlank(lines, below);
        }
        var headers =
                splitter.kind() == Splitter.Kind.HEADERS ? Optional.<Splitter>empty() : HeaderBlock.below(lines, below);
        boolean drawn = splitter.kind() == Splitter.Kind.SEPARATOR
                && headers.isEmpty()
                && !HeaderBlock.isOnLine(lines.get(splitter.start()));
        if (drawn) {
            passage.add(lines.get(splitter.start()));
            return splitter.end();
        }
        History.dropRules(passage);
        endPassage();
        removed.add(Removed.FORWARD_HEADER);
        int end = headers.map(Splitter::end).orElse(splitter.end());
        int text = History.skipBlank(lines, end);
        if (text < lines.size() && Quote.is(lines.get(text))) {
            unquote(lines, text, History.endOfQuotation(lines, text));
        }
        return end;
    }

    private int quotation(List<String> lines, Splitter splitter) {
        var announced = String.join(" ", lines.subList(splitter.start(), splitter.end()));
        if (!AttributionPatterns.namesAddress(announced)) {
            passage.addAll(lines.subList(splitter.start(), splitter.end()));
            return splitter.end();
        }
        int first = History.skipBlank(lines, splitter.end());
        if (!splitter.head().isEmpty()) {
            passage.add(splitter.head());
        }
        removed.add(Removed.QUOTE);
        if (first == lines.size() || !Quote.is(lines.get(first))) {
            return first;
        }
        int after = History.endOfQuotation(lines, first);
        if (isTheLetter(lines, first, after)) {
            unquote(lines, first, after);
            return first;
        }
        return after;
    }

    /// Whether more is quoted than stands around it in the letter: then that is what was passed on. Where
    /// nothing stands around it, a mail by itself has only history.
    private boolean isTheLetter(List<String> lines, int first, int after) {
        int around = words(passage) + words(lines.subList(after, lines.size()));
        return forward && words(lines.subList(first, after)) > around;
    }

    static int words(List<String> lines) {
        return lines.stream()
                .map(Quote::unmarked)
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.strip().split("\\s+").length)
                .sum();
    }

    private static void unquote(List<String> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            lines.set(i, Quote.lessMarked(lines.get(i)));
        }
    }

    private void endPassage() {
        var own = Ending.cut(passage, Unannounced.OWN, removed);
        if (!History.isBlank(own)) {
            if (!kept.isEmpty()) {
                kept.add("");
            }
            kept.addAll(own.subList(History.skipBlank(own, 0), own.size()));
        }
        passage = new ArrayList<>();
    }
}
