package org.mangomoment.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.table.Table;

class GroupTableTest {
    private static final Facet TELLER = new Facet.Told(StoryField.TELLER);
    private static final int LIMIT = 5;
    private static final int GROUPS = 3;
    private static final int MOST = 14;

    @Test
    void withoutALimitEverythingIsShown() {
        var rows = rows(new long[][] {{2, 8}, {30, 30}}, 0);
        assertThat(rows.getFirst().numbers().subList(0, 3)).containsExactly(2.0, 10.0, 0.2);
        assertThat(rows.get(1).numbers().subList(0, 3)).containsExactly(30.0, 60.0, 0.5);
    }

    @Test
    void aSmallCountIsHiddenWithItsShareAndWithWhatWouldTellIt() {
        var rows = rows(new long[][] {{2, 48}, {30, 30}, {40, 10}}, LIMIT);
        assertThat(rows.getFirst().numbers().getFirst()).isNaN();
        assertThat(rows.getFirst().numbers().subList(2, 5)).containsOnly(Double.NaN);
        assertThat(rows.stream().filter(row -> row.numbers().getFirst().isNaN()))
                .hasSizeGreaterThan(1);
    }

    @Test
    void aGroupThatTheSearchFindsAlmostWholeDoesNotTellHowManyItLeavesOut() {
        var rows = rows(new long[][] {{48, 2}, {30, 30}, {10, 40}}, LIMIT);
        var row = rows.getFirst().numbers();
        assertThat(row.getFirst().isNaN() || row.get(1).isNaN()).isTrue();
    }

    /// Tries all whole numbers that fit what is shown and the totals.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aSmallCountCouldBeAnythingFromNothingToTheLimit(long seed) {
        var random = new Random(seed);
        var counts = new long[GROUPS][2];
        for (var group : counts) {
            group[0] = random.nextInt(MOST);
            group[1] = 1L + random.nextInt(MOST);
        }
        var fits = new Fitting(counts, answer(counts, LIMIT));
        fits.tryAll(0, new long[GROUPS][2], 0, 0);
        for (var group = 0; group < GROUPS; group++) {
            for (var side = 0; side < 2; side++) {
                if (counts[group][side] > 0 && counts[group][side] < LIMIT) {
                    assertThat(fits.least[group][side]).as("seed " + seed).isZero();
                    assertThat(fits.most[group][side]).as("seed " + seed).isGreaterThanOrEqualTo(LIMIT);
                }
            }
        }
    }

    @Test
    void whatASearchFindsInTheOnlyGroupIsNotToldByItsTotal() {
        var answer = answer(new long[][] {{3, 97}}, LIMIT);
        assertThat(answer.table().rows().getFirst().numbers().getFirst()).isNaN();
        assertThat(answer.stories()).isEmpty();
        assertThat(answer(new long[][] {{3, 97}}, 0).stories()).contains(3L);
    }

    private static List<Table.Row> rows(long[][] counts, long limit) {
        return answer(counts, limit).table().rows();
    }

    private static WordsAnswered answer(long[][] counts, long limit) {
        Map<String, Long> found = new LinkedHashMap<>();
        Map<String, Long> all = new LinkedHashMap<>();
        long with = 0;
        long sum = 0;
        for (var group = 0; group < counts.length; group++) {
            found.put("group-" + group, counts[group][0]);
            all.put("group-" + group, counts[group][0] + counts[group][1]);
            with += counts[group][0];
            sum += counts[group][0] + counts[group][1];
        }
        return new GroupTable(found, all, new GroupTable.Total(with, sum), true)
                .answer(SearchRequest.everything(), TELLER, limit);
    }

    /// What whoever sees a table can find out of each count.
    private static final class Fitting {
        private final WordsAnswered shown;
        private final long mostFound;
        private final long mostOthers;
        private final long[][] least = new long[GROUPS][2];
        private final long[][] most = new long[GROUPS][2];

        Fitting(long[][] counts, WordsAnswered shown) {
            this.shown = shown;
            long with = 0;
            long without = 0;
            for (var group = 0; group < GROUPS; group++) {
                with += counts[group][0];
                without += counts[group][1];
                least[group] = new long[] {Long.MAX_VALUE, Long.MAX_VALUE};
            }
            this.mostFound = with + LIMIT;
            this.mostOthers = without + LIMIT;
        }

        void tryAll(int group, long[][] guess, long with, long without) {
            if (group == GROUPS) {
                if (fits(shown.stories(), with) && fits(shown.others(), with + without)) {
                    note(guess);
                }
                return;
            }
            var row = shown.table().rows().get(group).numbers();
            for (long one = 0; one <= mostFound - with; one++) {
                for (long other = 0; other <= mostOthers - without; other++) {
                    var fits = (row.getFirst().isNaN() || row.getFirst() == one)
                            && (row.get(1).isNaN() || row.get(1) == one + other);
                    if (fits) {
                        guess[group] = new long[] {one, other};
                        tryAll(group + 1, guess, with + one, without + other);
                    }
                }
            }
        }

        private static boolean fits(Optional<Long> told, long count) {
            return told.isEmpty() || told.get() == count;
        }

        private void note(long[][] guess) {
            for (var group = 0; group < GROUPS; group++) {
                for (var side = 0; side < 2; side++) {
                    least[group][side] = Math.min(least[group][side], guess[group][side]);
                    most[group][side] = Math.max(most[group][side], guess[group][side]);
                }
            }
        }
    }
}
