package org.mangomoment.search.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Somebody who sees the table, its limit and all totals of the columns tries to find out the small counts.
class SuppressionTest {
    private static final long LIMIT = 5;

    @Test
    void nothingIsHiddenWhereNothingIsSmallOrNoLimitIsSet() {
        long[][] table = {{5, 9, 14}, {0, 7, 7}};
        assertThat(Suppression.of(table, LIMIT)).isDeepEqualTo(new boolean[2][3]);
        assertThat(Suppression.of(new long[][] {{1, 2, 3}}, 0)).isDeepEqualTo(new boolean[1][3]);
    }

    @Test
    void oneSmallCellTakesOthersWithItBecauseTheTotalsWouldTell() {
        long[][] table = {{3, 20, 30, 53}, {25, 21, 40, 86}, {35, 22, 45, 102}};
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

    private static long[][] table(Random random, int rows, int columns) {
        var table = new long[rows][columns + 1];
        for (var row : table) {
            for (var column = 0; column < columns; column++) {
                row[column] = random.nextInt(3) == 0 ? random.nextInt(5) : 5 + random.nextInt(6);
                row[columns] += row[column];
            }
        }
        return table;
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

    /// Tries all whole numbers for the hidden cells that fit what is shown.
    private record Attack(long[][] table, boolean[][] hidden) {
        boolean possible(int row, int column, long count) {
            var columns = table[0].length - 1;
            var left = new long[columns + 1];
            for (var one : table) {
                for (var at = 0; at <= columns; at++) {
                    left[at] += one[at];
                }
            }
            return fill(0, left, row, column, count);
        }

        /// @param left of the total of each column
        private boolean fill(int row, long[] left, int wantedRow, int wantedColumn, long count) {
            if (row == table.length) {
                for (var rest : left) {
                    if (rest != 0) {
                        return false;
                    }
                }
                return true;
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
