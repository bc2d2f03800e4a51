package org.mangomoment.search.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.figure.Figure;
import org.mangomoment.search.insight.CrossTable;
import org.mangomoment.search.insight.InsightRequest;

/// Stories by two things, as the API answers them. What is hidden is null.
///
/// @param rows    by what
/// @param columns by what
/// @param stories that were counted; null when that is hidden
/// @param groups  the columns
/// @param limit   counts from 1 to below this are hidden, and others with them; 0 hides nothing
record InsightsAnswer(
        String rows,
        String columns,
        @Nullable Long stories,
        List<Group> groups,
        List<Line> lines,
        long limit,
        boolean complete) {
    /// A column.
    record Group(String value, @Nullable Long stories) {}

    /// A row.
    ///
    /// @param total     stories of its columns
    /// @param search    parameters of `/api/search` that find its stories
    /// @param test      whether the columns differ; null when that is not tested, or hidden
    /// @param corrected the share of the whole corpus, corrected by the blind random sample; null without one
    record Line(
            String value,
            @Nullable Long total,
            String search,
            List<Cell> cells,
            @Nullable Test test,
            FiguresAnswer.@Nullable Share corrected) {}

    /// A cell.
    ///
    /// @param search   parameters of `/api/search` that find its stories; empty when no query says that
    /// @param share    of the column's stories, 0 to 1
    /// @param from     its 95 percent interval (Wilson)
    /// @param to       its 95 percent interval
    /// @param residual standard deviations above or below what is expected; 0 when not tested
    record Cell(
            @Nullable Long stories,
            @Nullable String search,
            @Nullable Double share,
            @Nullable Double from,
            @Nullable Double to,
            @Nullable Double residual) {
        static Cell of(CrossTable.Cell cell) {
            return switch (cell) {
                case CrossTable.Cell.Hidden _ -> new Cell(null, null, null, null, null, null);
                case CrossTable.Cell.Shown shown ->
                    new Cell(
                            shown.count(),
                            shown.search(),
                            FiguresAnswer.known(shown.share()),
                            shown.interval().from(),
                            shown.interval().to(),
                            shown.residual());
            };
        }
    }

    /// A test.
    ///
    /// @param probability of shares at least as different if there is no difference
    /// @param adjusted    the same, corrected for all rows that have a test (Holm)
    /// @param method      chi-square, exact or approximate
    record Test(double probability, double adjusted, String method) {
        static Test of(CrossTable.Tested tested) {
            return new Test(
                    tested.probability(), tested.adjusted(), tested.method().id());
        }
    }

    static InsightsAnswer of(InsightRequest request, CrossTable table, Map<String, Figure> corrected) {
        return new InsightsAnswer(
                request.rows().id(),
                request.columns().id(),
                table.stories().orElse(null),
                table.columns().stream()
                        .map(column -> new Group(column.value(), column.size().orElse(null)))
                        .toList(),
                table.lines().stream()
                        .map(line -> new Line(
                                line.value(),
                                line.total().orElse(null),
                                line.search(),
                                line.cells().stream().map(Cell::of).toList(),
                                line.test().map(Test::of).orElse(null),
                                share(corrected.get(line.value()))))
                        .toList(),
                table.limit(),
                table.complete());
    }

    private static FiguresAnswer.@Nullable Share share(@Nullable Figure figure) {
        return figure == null ? null : FiguresAnswer.Share.of(figure);
    }
}
