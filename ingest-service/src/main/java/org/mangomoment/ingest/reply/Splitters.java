package org.mangomoment.ingest.reply;

import java.util.List;
import java.util.Optional;

/// Finds where somebody else's message begins.
final class Splitters {
    private static final int LONGEST_LINE = 1_000;

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

    /// The announcement that begins on line `i`, if one does.
    static Optional<Splitter> at(List<String> lines, int i) {
        if (lines.get(i).isBlank() || isQuotedOnly(lines.get(i))) {
            return Optional.empty();
        }
        if (lines.get(i).length() > LONGEST_LINE) {
            return Optional.empty();
        }
        return Separator.at(lines, i).or(() -> Attribution.at(lines, i)).or(() -> HeaderBlock.at(lines, i));
    }
}
