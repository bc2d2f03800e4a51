package org.mangomoment.search.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Somebody who sees the table and its limit tries to find out the small counts, those among the totals of rows and
/// columns too.
class SuppressionTest {
    private static final long LIMIT = 5;

    @Test
    void nothingIsHiddenWhereNothingIsSmallOrNoLimitIsSet() {
        long[][] table = {{5, 9, 14}, {0, 7, 7}, {5, 16, 21}};
        assertThat(Suppression.of(table, LIMIT)).isDeepEqualTo(new boolean[3][3]);
        assertThat(Suppression.of(new long[][] {{1, 2, 3}, {1, 2, 3}}, 0)).isDeepEqualTo(new boolean[2][3]);
    }

    @Test
    void oneSmallCellTakesOthersWithItBecauseTheTotalsWouldTell() {
        long[][] table = {{3, 20, 30, 53}, {25, 21, 40, 86}, {35, 22, 45, 102}, {63, 63, 115, 241}};
        var hidden = Suppression.of(table, LIMIT);
        assertThat(hidden[0][0]).isTrue();
        assertThat(count(hidden)).isEqualTo(4);
        assertSafe(table, hidden);
    }

    @Test
    void whoSolvesForTheCellsOfRandomTablesLearnsNoSmallCount() {
        var random = new Random(11);
        var small = 0;
        for (var round = 0; round < 300; round++) {
            var table = table(random, 2 + random.nextInt(2), 2 + random.nextInt(2));
            var hidden = Suppression.of(table, LIMIT);
            small += count(hidden) > 0 ? 1 : 0;
            assertSafe(table, hidden);
        }
        assertThat(small).isGreaterThan(100);
    }

    /// Of the stories of three languages, 3 are in the last, and of one unit.
    @Test
    void theSizeOfAColumnCannotBeSubtractedFromAllStories() {
        long[][] table = {{60, 12, 3, 75}, {40, 8, 0, 48}, {100, 20, 3, 123}};
        var hidden = Suppression.of(table, LIMIT);
        assertThat(hidden[2][2]).isTrue();
        assertThat(hidden[2][0] || hidden[2][1] || hidden[2][3]).isTrue();
        assertThat(count(hidden)).as("and not everything is hidden").isLessThan(12);
        assertSafe(table, hidden);
    }

    @Test
    void theTotalOfOneRowAloneTellsNothingOfIt() {
        assertThat(Suppression.of(new long[][] {{3, 97, 100}, {3, 97, 100}}, LIMIT)[1][0])
                .isTrue();
    }

    @Test
    void whoSolvesForTheTotalsOfRandomTablesLearnsNoSmallOne() {
        var random = new Random(12);
        var some = 0;
        for (var round = 0; round < 300; round++) {
            var table = table(random, 1 + random.nextInt(3), 2 + random.nextInt(2));
            for (var row = 0; row < table.length - 1; row++) {
                var small = random.nextInt(table.length) == 0 ? 1 + random.nextInt(2) : 0;
                change(table, row, 0, small);
            }
            var hidden = Suppression.of(table, LIMIT);
            var totals = hidden[table.length - 1];
            some += totals[0] && count(hidden) < table.length * table[0].length ? 1 : 0;
            assertSafe(table, hidden);
        }
        assertThat(some).isGreaterThan(50);
    }

    private static long[][] table(Random random, int rows, int columns) {
        var table = new long[rows + 1][columns + 1];
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                change(table, row, column, random.nextInt(3) == 0 ? random.nextInt(5) : 5 + random.nextInt(6));
            }
        }
        return table;
    }

    private static void change(long[][] table, int row, int column, long count) {
        var more = count - table[row][column];
        var last = table[row].length - 1;
        table[row][column] += more;
        table[row][last] += more;
        table[table.length - 1][column] += more;
        table[table.length - 1][last] += more;
    }

    /// A small count could be nothing, and at least the limit, unless all of the table is hidden and too
    /// small for that.
    private static void assertSafe(long[][] table, boolean[][] hidden) {
        var attack = new Attack(table, hidden);
        for (var row = 0; row < table.length; row++) {
            for (var column = 0; column < table[row].length; column++) {
                if (table[row][column] > 0 && table[row][column] < LIMIT) {
                    assertThat(hidden[row][column]).isTrue();
                    if (count(hidden) < table.length * table[0].length) {
                        assertThat(attack.possible(row, column, 0))
                                .as("nothing")
                                .isTrue();
                        assertThat(attack.possible(row, column, LIMIT))
                                .as("the limit")
                                .isTrue();
                    }
                }
            }
        }
    }

    private static int count(boolean[][] hidden) {
        var count = 0;
        for (var row : hidden) {
            for (var one : row) {
                count += one ? 1 : 0;
            }
        }
        return count;
    }

    /// Tries all whole numbers for the hidden cells that fit what is shown; of totals, up to a limit more than they
    /// are.
    private record Attack(long[][] table, boolean[][] hidden) {
        boolean possible(int row, int column, long count) {
            return fill(0, most(), row, column, count);
        }

        /// By column the largest sum that is tried.
        private long[] most() {
            var sums = table[table.length - 1].clone();
            for (var at = 0; at < sums.length; at++) {
                sums[at] += hidden[table.length - 1][at] ? LIMIT : 0;
            }
            return sums;
        }

        /// @param left of the largest sum of each column
        private boolean fill(int row, long[] left, int wantedRow, int wantedColumn, long count) {
            if (row == table.length - 1) {
                return fits(left, wantedRow == row ? wantedColumn : -1, count);
            }
            for (var line : lines(row, left, wantedRow == row ? wantedColumn : -1, count)) {
                var rest = left.clone();
                for (var at = 0; at < rest.length; at++) {
                    rest[at] -= line[at];
                }
                if (fill(row + 1, rest, wantedRow, wantedColumn, count)) {
                    return true;
                }
            }
            return false;
        }

        /// Whether the sums of the columns are as they are shown, and one of them as it is wanted.
        private boolean fits(long[] left, int wanted, long count) {
            var most = most();
            for (var at = 0; at < left.length; at++) {
                var sum = most[at] - left[at];
                if (left[at] < 0 || (!hidden[table.length - 1][at] && left[at] > 0) || (wanted == at && sum != count)) {
                    return false;
                }
            }
            return true;
        }

        private List<long[]> lines(int row, long[] left, int wanted, long count) {
            var lines = new ArrayList<long[]>();
            extend(row, 0, new long[left.length], left, wanted, count, lines);
            return lines;
        }

        private void extend(int row, int at, long[] line, long[] left, int wanted, long count, List<long[]> lines) {
            var last = line.length - 1;
            if (at == last) {
                long total = 0;
                for (var column = 0; column < last; column++) {
                    total += line[column];
                }
                var fits = hidden[row][last] ? total <= left[last] : total == table[row][last];
                if (fits && (wanted != last || total == count)) {
                    line[last] = total;
                    lines.add(line.clone());
                }
                return;
            }
            if (!hidden[row][at] || wanted == at) {
                line[at] = hidden[row][at] ? count : table[row][at];
                if (line[at] <= left[at]) {
                    extend(row, at + 1, line, left, wanted, count, lines);
                }
                return;
            }
            for (long value = 0; value <= left[at]; value++) {
                line[at] = value;
                extend(row, at + 1, line, left, wanted, count, lines);
            }
        }
    }
}
