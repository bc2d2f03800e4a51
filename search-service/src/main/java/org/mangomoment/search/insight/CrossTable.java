package org.mangomoment.search.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.figure.Interval;
import org.mangomoment.search.statistic.GroupTest;
import org.mangomoment.search.statistic.Holm;
import org.mangomoment.search.statistic.TestMethod;

/// A table of stories by two things: counts, the share of each column's stories, and whether the shares
/// differ. A story may count in several rows, as one of several dimensions, so each row is tested by itself
/// and not the table, and the tests are corrected together (Holm).
///
/// @param stories  that were counted
/// @param columns  in order
/// @param lines    the rows, in order
/// @param limit    counts from 1 to below this are hidden, and others with them; 0 hides nothing
/// @param complete false when the time was over before all had been counted
public record CrossTable(long stories, List<Column> columns, List<Line> lines, long limit, boolean complete) {
    /// A column.
    ///
    /// @param size its stories; empty when that is hidden
    public record Column(String value, Optional<Long> size) {}

    /// A row.
    ///
    /// @param total  stories of its columns; empty when that is hidden
    /// @param cells  by column
    /// @param test   whether the columns differ; empty when it would betray what is hidden, or columns overlap
    /// @param search parameters of the search that finds its stories
    public record Line(String value, Optional<Long> total, List<Cell> cells, Optional<Tested> test, String search) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// The test of a row.
    ///
    /// @param probability of shares at least as different if there is no difference
    /// @param adjusted    the same, corrected for all rows that have one
    public record Tested(double probability, double adjusted, TestMethod method) {}

    /// A cell that is shown or not.
    public sealed interface Cell {
        /// Hidden.
        record Hidden() implements Cell {}

        /// Shown.
        ///
        /// @param count    stories
        /// @param share    of the column's stories; `NaN` for an empty column
        /// @param interval Wilson's; all for an empty column
        /// @param residual standard deviations above or below what is expected; 0 when it is not tested
        /// @param search   parameters of the search that finds its stories
        record Shown(long count, double share, Interval interval, double residual, String search) implements Cell {}
    }

    public CrossTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /// Makes it.
    ///
    /// @param rows    in the order in which they are shown
    /// @param columns in the order in which they are shown
    static CrossTable of(
            InsightRequest request, CrossCounts counts, List<String> rows, List<String> columns, long limit) {
        var hidden = hidden(request, withTotals(counts, rows, columns), rows, columns, limit);
        var sizes = columns.stream()
                .mapToLong(column -> counts.sizes().getOrDefault(column, 0L))
                .toArray();
        var tests = new ArrayList<GroupTest>();
        for (var row : rows) {
            var having = columns.stream()
                    .mapToLong(column -> counts.cell(row, column))
                    .toArray();
            tests.add(GroupTest.of(having, sizes));
        }
        // Tests and residuals would betray the size of a column that is hidden.
        var testable = request.columns().exclusive()
                && columns.stream()
                        .allMatch(column -> known(counts.sizes().getOrDefault(column, 0L), limit)
                                .isPresent());
        var told = new ArrayList<Boolean>();
        for (var at = 0; at < rows.size(); at++) {
            told.add(testable && !any(hidden[at]) && tests.get(at).method() != TestMethod.NONE);
        }
        var tested = tested(tests, told);
        var lines = new ArrayList<Line>();
        for (var at = 0; at < rows.size(); at++) {
            lines.add(new Line(
                    rows.get(at),
                    hidden[at][columns.size()] ? Optional.empty() : Optional.of(counts.across(rows.get(at), columns)),
                    cells(
                            request,
                            counts,
                            rows.get(at),
                            columns,
                            hidden[at],
                            limit,
                            told.get(at) ? tests.get(at) : null),
                    tested.get(at),
                    request.cell(rows.get(at), null).parameters()));
        }
        var shown = columns.stream()
                .map(column -> new Column(column, known(counts.sizes().getOrDefault(column, 0L), limit)))
                .toList();
        return new CrossTable(counts.stories(), shown, lines, limit, counts.complete());
    }

    private static boolean[][] hidden(
            InsightRequest request, long[][] table, List<String> rows, List<String> columns, long limit) {
        var hidden = Suppression.of(table, limit);
        if (Cooccurrence.fits(request) && Stream.of(hidden).anyMatch(CrossTable::any)) {
            // Each pair stands in the table twice, and with a total it would tell what is hidden beside it.
            for (var row = 0; row < rows.size(); row++) {
                hidden[row][columns.size()] = true;
                for (var column = 0; column < columns.size(); column++) {
                    var mirrored = rows.indexOf(columns.get(column));
                    var across = columns.indexOf(rows.get(row));
                    if (hidden[row][column] && mirrored >= 0 && across >= 0) {
                        hidden[mirrored][across] = true;
                    }
                }
            }
        }
        return hidden;
    }

    private static Optional<Long> known(long size, long limit) {
        return size > 0 && size < limit ? Optional.empty() : Optional.of(size);
    }

    private static long[][] withTotals(CrossCounts counts, List<String> rows, List<String> columns) {
        var table = new long[rows.size()][columns.size() + 1];
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < columns.size(); column++) {
                table[row][column] = counts.cell(rows.get(row), columns.get(column));
            }
            table[row][columns.size()] = counts.across(rows.get(row), columns);
        }
        return table;
    }

    /// The tests that are told, corrected together: one that is hidden would be betrayed by the others' correction.
    private static List<Optional<Tested>> tested(List<GroupTest> tests, List<Boolean> told) {
        var probabilities = new ArrayList<Double>();
        for (var at = 0; at < tests.size(); at++) {
            if (told.get(at)) {
                probabilities.add(tests.get(at).probability());
            }
        }
        var adjusted = Holm.adjusted(probabilities).iterator();
        var tested = new ArrayList<Optional<Tested>>();
        for (var at = 0; at < tests.size(); at++) {
            var test = tests.get(at);
            tested.add(
                    told.get(at)
                            ? Optional.of(new Tested(test.probability(), adjusted.next(), test.method()))
                            : Optional.empty());
        }
        return tested;
    }

    private static List<Cell> cells(
            InsightRequest request,
            CrossCounts counts,
            String row,
            List<String> columns,
            boolean[] hidden,
            long limit,
            @Nullable GroupTest test) {
        var cells = new ArrayList<Cell>();
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            var count = counts.cell(row, column);
            long size = counts.sizes().getOrDefault(column, 0L);
            // An interval tells how large the column is.
            var untold = size == 0 || known(size, limit).isEmpty();
            cells.add(
                    hidden[at]
                            ? new Cell.Hidden()
                            : new Cell.Shown(
                                    count,
                                    untold ? Double.NaN : (double) count / size,
                                    untold ? new Interval(0, 1) : Interval.wilson(count, size),
                                    test == null ? 0 : test.residuals().get(at),
                                    request.cell(row, column).parameters()));
        }
        return cells;
    }

    private static boolean any(boolean[] hidden) {
        for (var one : hidden) {
            if (one) {
                return true;
            }
        }
        return false;
    }
}
