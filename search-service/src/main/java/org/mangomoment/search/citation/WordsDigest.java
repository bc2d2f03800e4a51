package org.mangomoment.search.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mangomoment.search.citation.CitedWordTable.Shown;
import org.mangomoment.search.table.Table;
import org.mangomoment.search.vocabulary.Concordance;
import org.mangomoment.search.vocabulary.WordsAnswered;

/// The sum of what a table of words shows: every row with its numbers to four decimals, or every line with its
/// story.
final class WordsDigest {
    private WordsDigest() {}

    static String of(Shown shown, String citationId) {
        return FigureSum.of(
                switch (shown) {
                    case Shown.Counted(var words) -> rows(words);
                    case Shown.Lines(var lines) -> lines(lines);
                },
                citationId);
    }

    /// In the order of their keys: rows that are as striking as each other may change places.
    private static String rows(WordsAnswered words) {
        return number(words.stories()) + "\t" + number(words.others()) + "\n"
                + words.table().rows().stream().map(WordsDigest::row).sorted().collect(Collectors.joining("\n"));
    }

    private static String number(Optional<Long> count) {
        return count.map(String::valueOf).orElse("hidden");
    }

    private static String row(Table.Row row) {
        return row.key() + "\t"
                + row.numbers().stream()
                        .map(number -> String.format(Locale.ROOT, "%.4f", number))
                        .collect(Collectors.joining("\t"));
    }

    private static String lines(Concordance found) {
        return found.lines() + "\n"
                + found.shown().stream()
                        .map(line -> String.join(
                                "\t",
                                line.storyId(),
                                line.context().left(),
                                line.context().keyword(),
                                line.context().right()))
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }
}
