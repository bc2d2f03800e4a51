package org.mangomoment.search.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mangomoment.search.insight.CrossTable.Cell;

/// Pairs of a table of dimensions by dimensions.
class CooccurrenceTest {
    private static final InsightRequest TOGETHER =
            InsightRequest.of(Map.of("rows", List.of("accepted"), "columns", List.of("accepted")));
    private static final List<String> DIMENSIONS = List.of("respect", "family", "access");

    /// 100 stories: 50 with the one, 40 with the other, 30 with both: 20 are expected, and the adjusted residual is
    /// 10 / √(20 · 0.5 · 0.6).
    @Test
    void aPairSaysHowFarItIsFromWhatIsExpected() {
        var together = Cooccurrence.of(table(50, 40, 10, 30, 2, 0, 0));
        assertThat(together.nodes()).extracting(Cooccurrence.Node::value).isEqualTo(DIMENSIONS);
        assertThat(together.pairs()).hasSize(2);
        var pair = together.pairs().getFirst();
        assertThat(pair.stories()).isEqualTo(30);
        assertThat(pair.expected()).isCloseTo(20, within(1e-9));
        assertThat(pair.residual()).isCloseTo(10 / Math.sqrt(6), within(1e-9));
        assertThat(pair.search()).isEqualTo("q=accepted%3A%22family%22&review=-unreviewed&accepted=respect");
        assertThat(together.pairs().get(1).residual()).isNegative();
    }

    @Test
    void aPairLeadsNowhereWhenNoQueryWouldFindItsStories() {
        var query = List.of("warm" + " warm".repeat(63));
        var full = InsightRequest.of(Map.of("rows", List.of("accepted"), "columns", List.of("accepted"), "q", query));
        assertThat(full.cell("respect", "family")).isEmpty();
        assertThat(full.cell("respect", null)).contains("accepted=respect");
        assertThat(TOGETHER.cell("respect", "no \"such\"")).isEmpty();
    }

    @Test
    void whatIsHiddenInOneHalfOfTheTableIsHiddenInTheOtherAndNoTotalTellsIt() {
        var table = table(50, 40, 10, 30, 2, 9, 5);
        for (var row = 0; row < DIMENSIONS.size(); row++) {
            assertThat(table.lines().get(row).total()).isEmpty();
            for (var column = 0; column < DIMENSIONS.size(); column++) {
                assertThat(cell(table, row, column) instanceof Cell.Hidden)
                        .as(row + " and " + column)
                        .isEqualTo(cell(table, column, row) instanceof Cell.Hidden);
            }
        }
        assertThat(cell(table, 0, 2)).isEqualTo(new Cell.Hidden());
        assertThat(Cooccurrence.of(table).pairs()).noneMatch(pair -> pair.one() == 0 && pair.other() == 2);
    }

    @Test
    void onlyATableOfOneThingByItselfHasPairs() {
        assertThat(Cooccurrence.fits(TOGETHER)).isTrue();
        assertThat(Cooccurrence.fits(InsightRequest.of(Map.of()))).isFalse();
        assertThat(Cooccurrence.fits(
                        InsightRequest.of(Map.of("rows", List.of("teller"), "columns", List.of("teller")))))
                .isFalse();
    }

    private static Cell cell(CrossTable table, int row, int column) {
        return table.lines().get(row).cells().get(column);
    }

    private static CrossTable table(
            long respect, long family, long access, long both, long other, long third, long limit) {
        var sizes = Map.of("respect", respect, "family", family, "access", access);
        var cells = Map.of(
                "respect", row(respect, both, other),
                "family", row(both, family, third),
                "access", row(other, third, access));
        return CrossTable.of(TOGETHER, new CrossCounts(100, sizes, cells, true), DIMENSIONS, DIMENSIONS, limit);
    }

    private static Map<String, Long> row(long... counts) {
        return DIMENSIONS.stream().collect(Collectors.toMap(name -> name, name -> counts[DIMENSIONS.indexOf(name)]));
    }
}
