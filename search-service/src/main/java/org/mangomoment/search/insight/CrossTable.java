package org.mangomoment.search.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.figure.Interval;
import org.mangomoment.search.statistic.GroupTest;
import org.mangomoment.search.statistic.Holm;
import org.mangomoment.search.statistic.TestMethod;

/// A table of stories by two things: counts, the share of each column's stories, and whether the shares
/// differ. A story may count in several rows, as one of several dimensions, so each row is tested by itself
/// and not the table, and the tests are corrected together (Holm).
///
/// @param stories  that were counted; empty when that is hidden
/// @param columns  in order
/// @param lines    the rows, in order
/// @param limit    counts from 1 to below this are hidden, and others with them; 0 hides nothing
/// @param complete false when the time was over before all had been counted
public record CrossTable(Optional<Long> stories, List<Column> columns, List<Line> lines, long limit, boolean complete) {
    /// A column.
    ///
    /// @param size its stories; empty when that is hidden
    public record Column(String value, Optional<Long> size) {}

    /// A row.
    ///
    /// @param total  stories of its columns; empty when that is hidden
    /// @param cells  by column
    /// @param test   whether the columns differ; empty when it would betray what is hidden, or columns overlap
    /// @param search parameters of the search that finds its stories; empty when there is none
    public record Line(String value, Optional<Long> total, List<Cell> cells, Optional<Tested> test, String search) {
        public Line {
            cells = List.copyOf(cells);
        }

        Line unlinked() {
            return new Line(value, total, cells.stream().map(Cell::unlinked).toList(), test, "");
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
        /// @param search   parameters of the search that finds its stories; empty when no query says that
        record Shown(long count, double share, Interval interval, double residual, String search) implements Cell {}

        /// The same without a search.
        default Cell unlinked() {
            return switch (this) {
                case Hidden hidden -> hidden;
                case Shown shown -> new Shown(shown.count, shown.share, shown.interval, shown.residual, "");
            };
        }
    }

    public CrossTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /// The same without searches that find its stories.
    public CrossTable unlinked() {
        return new CrossTable(
                stories, columns, lines.stream().map(Line::unlinked).toList(), limit, complete);
    }

    /// Makes it.
    ///
    /// @param rows    in the order in which they are shown
    /// @param columns in the order in which they are shown
    static CrossTable of(
            InsightRequest request, CrossCounts counts, List<String> rows, List<String> columns, long limit) {
        var hidden = HiddenParts.of(request, counts, rows, columns, limit);
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
        var testable = request.columns().exclusive() && !hidden.anySize();
        var told = new ArrayList<Boolean>();
        for (var at = 0; at < rows.size(); at++) {
            told.add(testable && !hidden.anyOf(at) && tests.get(at).method() != TestMethod.NONE);
        }
        var tested = tested(tests, told);
        var lines = new ArrayList<Line>();
        for (var at = 0; at < rows.size(); at++) {
            lines.add(new Line(
                    rows.get(at),
                    hidden.total(at) ? Optional.empty() : Optional.of(counts.across(rows.get(at), columns)),
                    cells(request, counts, rows, at, columns, hidden, told.get(at) ? tests.get(at) : null),
                    tested.get(at),
                    request.cell(rows.get(at), null)));
        }
        var shown = new ArrayList<Column>();
        for (var at = 0; at < columns.size(); at++) {
            shown.add(new Column(columns.get(at), hidden.size(at) ? Optional.empty() : Optional.of(sizes[at])));
        }
        return new CrossTable(
                hidden.stories() ? Optional.empty() : Optional.of(counts.stories()),
                shown,
                lines,
                limit,
                counts.complete());
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
            List<String> rows,
            int row,
            List<String> columns,
            HiddenParts hidden,
            @Nullable GroupTest test) {
        var cells = new ArrayList<Cell>();
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            var count = counts.cell(rows.get(row), column);
            long size = counts.sizes().getOrDefault(column, 0L);
            // An interval tells how large the column is.
            var untold = size == 0 || hidden.size(at);
            cells.add(
                    hidden.cell(row, at)
                            ? new Cell.Hidden()
                            : new Cell.Shown(
                                    count,
                                    untold ? Double.NaN : (double) count / size,
                                    untold ? new Interval(0, 1) : Interval.wilson(count, size),
                                    test == null ? 0 : test.residuals().get(at),
                                    request.cell(rows.get(row), column)));
        }
        return cells;
    }
}
