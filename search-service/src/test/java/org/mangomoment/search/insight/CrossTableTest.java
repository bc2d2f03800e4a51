package org.mangomoment.search.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mangomoment.search.insight.CrossTable.Cell;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.statistic.Holm;
import org.mangomoment.search.statistic.TestMethod;

/// Agresti's table of gender by party, with women as a dimension and the parties as groups of tellers.
class CrossTableTest {
    private static final InsightRequest STUDY = InsightRequest.of(Map.of());
    private static final List<String> GROUPS = TellerGroups.ALL;
    private static final CrossCounts COUNTS = counts(Map.of(
            "respect", List.of(762L, 327L, 468L),
            "family", List.of(484L, 239L, 477L),
            "access", List.of(0L, 3L, 20L)));

    private static CrossCounts counts(Map<String, List<Long>> rows) {
        var cells = new HashMap<String, Map<String, Long>>();
        rows.forEach((row, numbers) -> cells.put(row, zip(numbers)));
        return new CrossCounts(2_757, zip(List.of(1_246L, 566L, 945L)), cells, true);
    }

    private static Map<String, Long> zip(List<Long> numbers) {
        return Map.of(GROUPS.get(0), numbers.get(0), GROUPS.get(1), numbers.get(1), GROUPS.get(2), numbers.get(2));
    }

    @Test
    void everyDimensionIsTestedByItselfAndTheTestsAreCorrectedTogether() {
        var table = CrossTable.of(STUDY, COUNTS, List.of("respect", "family", "access"), GROUPS, 0);
        var respect = table.lines().getFirst();
        var test = respect.test().orElseThrow();
        assertThat(test.method()).isEqualTo(TestMethod.CHI_SQUARE);
        assertThat(test.probability()).isCloseTo(2.954e-07, within(5e-11));
        assertThat(test.adjusted()).isCloseTo(2 * 2.954e-07, within(1e-10));
        assertThat(table.lines().get(2).test().orElseThrow().method()).isEqualTo(TestMethod.EXACT);
        var cell = (Cell.Shown) respect.cells().get(2);
        assertThat(cell.residual()).isCloseTo(-5.3159455, within(5e-8));
        assertThat(cell.share()).isCloseTo(468 / 945.0, within(1e-12));
        assertThat(cell.interval().from()).isLessThan(cell.share());
        assertThat(respect.total()).contains(1_557L);
    }

    @Test
    void aCellLeadsToItsStories() {
        var table = CrossTable.of(STUDY, COUNTS, List.of("respect"), GROUPS, 0);
        assertThat(((Cell.Shown) table.lines().getFirst().cells().get(1)).search())
                .isEqualTo("review=-unreviewed&accepted=respect&teller=patient&teller=resident&teller=family"
                        + "&oncological=yes");
        assertThat(table.lines().getFirst().search()).isEqualTo("review=-unreviewed&accepted=respect");
    }

    @Test
    void whatIsHiddenIsNotToldByTheTotalTheTestOrTheResiduals() {
        var table = CrossTable.of(STUDY, COUNTS, List.of("respect", "family", "access"), GROUPS, 5);
        var access = table.lines().get(2);
        assertThat(access.cells().get(1)).isEqualTo(new Cell.Hidden());
        assertThat(access.test()).isEmpty();
        assertThat(access.cells().stream().filter(cell -> cell instanceof Cell.Hidden))
                .hasSizeGreaterThan(1);
        var beside = table.lines().stream()
                .filter(line -> !line.equals(access) && line.cells().get(1) instanceof Cell.Hidden)
                .toList();
        assertThat(beside)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.test()).isEmpty());
    }

    /// Two columns, of 92 and 49 stories. With the hidden test in the correction, 0.034673 / 3 would be its result, and
    /// of all ways to split its total, 13, only 4 and 9 has that.
    @Test
    void whatIsHiddenIsNotToldByTheCorrectionOfOtherTests() {
        var request = InsightRequest.of(Map.of("rows", List.of("setting"), "columns", List.of("language")));
        var cells = Map.of(
                "a", Map.of("nl", 4L, "en", 9L),
                "b", Map.of("nl", 40L, "en", 8L),
                "c", Map.of("nl", 29L, "en", 26L),
                "d", Map.of("nl", 19L, "en", 6L));
        var counts = new CrossCounts(141, Map.of("nl", 92L, "en", 49L), cells, true);
        var table = CrossTable.of(request, counts, List.of("a", "b", "c", "d"), List.of("nl", "en"), 5);
        var told = table.lines().stream().flatMap(line -> line.test().stream()).toList();
        assertThat(told).isNotEmpty().hasSizeLessThan(4);
        assertThat(told)
                .extracting(CrossTable.Tested::adjusted)
                .isEqualTo(Holm.adjusted(
                        told.stream().map(CrossTable.Tested::probability).toList()));
    }

    /// Every story has a language, and two stories have no setting.
    @Test
    void theSizeOfAColumnDoesNotFollowFromAllStoriesOrFromItsCells() {
        var request = InsightRequest.of(Map.of("rows", List.of("setting"), "columns", List.of("language")));
        var cells = Map.of("ward", Map.of("nl", 60L, "en", 12L, "fr", 3L), "home", Map.of("nl", 40L, "en", 6L));
        var sizes = Map.of("nl", 100L, "en", 20L, "fr", 3L);
        var languages = List.of("nl", "en", "fr");
        var counts = new CrossCounts(123, sizes, cells, true);
        var table = CrossTable.of(request, counts, List.of("ward", "home"), languages, 5);
        assertThat(table.columns().get(2).size()).isEmpty();
        var hidden = table.columns().stream()
                .filter(column -> column.size().isEmpty())
                .toList();
        assertThat(hidden.size() > 1 || table.stories().isEmpty()).isTrue();
        for (var column : hidden) {
            var at = languages.indexOf(column.value());
            assertThat(table.lines())
                    .as("a cell of " + column.value())
                    .anyMatch(line -> line.cells().get(at) instanceof Cell.Hidden);
        }
        assertThat(CrossTable.of(request, counts, List.of("ward", "home"), languages, 0)
                        .stories())
                .contains(123L);
    }

    /// One column of three stories: their number is the size of the column.
    @Test
    void allStoriesAreHiddenWhereTheyAreFew() {
        var request = InsightRequest.of(Map.of("rows", List.of("setting"), "columns", List.of("language")));
        var counts = new CrossCounts(3, Map.of("fr", 3L), Map.of("ward", Map.of("fr", 3L)), true);
        var table = CrossTable.of(request, counts, List.of("ward"), List.of("fr"), 5);
        assertThat(table.stories()).isEmpty();
        assertThat(table.columns().getFirst().size()).isEmpty();
    }

    @Test
    void groupsAreThoseOfTheStudy() {
        var groups = new TellerGroups();
        assertThat(values(groups, "professional", "unknown")).containsExactly("professionals");
        assertThat(values(groups, "family", "yes")).containsExactly("oncological");
        assertThat(values(groups, "patient", "no")).containsExactly("other-patients");
        assertThat(values(groups, "patient", "unknown")).isEmpty();
        assertThat(values(groups, "volunteer", "no")).isEmpty();
    }

    private static List<String> values(TellerGroups groups, String teller, String cancer) {
        var facets = new HashMap<Facet, List<String>>();
        for (var facet : groups.facets()) {
            facets.put(facet, List.of(facet.id().equals("teller") ? teller : cancer));
        }
        return List.copyOf(groups.values(facets));
    }
}
