package org.mangomoment.search.citation;

import java.util.Optional;
import java.util.stream.Collectors;
import org.mangomoment.search.insight.CrossTable;

/// The sum of what a table shows. What is hidden is no part of it, so that nobody can find a small count by
/// trying.
final class TableDigest {
    private TableDigest() {}

    static String of(CrossTable table, String citationId) {
        return FigureSum.of(shown(table), citationId);
    }

    /// What is shown, line by line, in the order of the values: the order of a table depends on what is frequent.
    private static String shown(CrossTable table) {
        var columns = table.columns().stream()
                .map(column -> column.value() + "\t" + number(column.size()))
                .sorted()
                .collect(Collectors.joining("\n"));
        var cells =
                table.lines().stream().map(line -> line(table, line)).sorted().collect(Collectors.joining("\n"));
        return columns + "\n\n" + cells + "\n";
    }

    private static String line(CrossTable table, CrossTable.Line line) {
        var written = new StringBuilder(line.value() + "\t" + number(line.total()));
        for (var at = 0; at < table.columns().size(); at++) {
            var column = table.columns().get(at).value();
            written.append('\t')
                    .append(column)
                    .append('=')
                    .append(
                            switch (line.cells().get(at)) {
                                case CrossTable.Cell.Hidden _ -> "hidden";
                                case CrossTable.Cell.Shown shown -> Long.toString(shown.count());
                            });
        }
        return written.toString();
    }

    private static String number(Optional<Long> count) {
        return count.map(String::valueOf).orElse("hidden");
    }
}
