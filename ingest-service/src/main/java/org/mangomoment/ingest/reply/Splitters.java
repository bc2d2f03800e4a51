package org.mangomoment.ingest.reply;

import java.util.List;
import java.util.Optional;

/// Finds where somebody else's message begins.
final class Splitters {
    private static final int LONGEST_LINE = 1_000;
    private static final int FIRST_LINES = 6;

    private Splitters() {}

    /// The first announcement at or after `from`, quoted lines not counted.
    static Optional<Splitter> firstFrom(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            var found = at(lines, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isQuotedOnly(String line) {
        return Quote.is(line) && !Separator.isForward(line) && !Separator.isBetweenArrows(line);
    }

    /// An announcement that is quoted with what it announces, as the first lines of a quotation.
    private static Optional<Splitter> quoted(List<String> lines, int i) {
        if (i > 0 && Quote.is(lines.get(i - 1))) {
            return Optional.empty();
        }
        var first = lines.subList(i, lines.size()).stream()
                .takeWhile(Quote::is)
                .limit(FIRST_LINES)
                .map(Quote::unmarked)
                .toList();
        return Attribution.at(first, 0).map(found -> new Splitter(i, i + found.end(), Splitter.Kind.ATTRIBUTION));
    }

    /// The announcement that begins on line `i`, if one does.
    static Optional<Splitter> at(List<String> lines, int i) {
        if (lines.get(i).isBlank() || lines.get(i).length() > LONGEST_LINE) {
            return Optional.empty();
        }
        if (isQuotedOnly(lines.get(i))) {
            return quoted(lines, i);
        }
        return Separator.at(lines, i).or(() -> Attribution.at(lines, i)).or(() -> HeaderBlock.at(lines, i));
    }
}
