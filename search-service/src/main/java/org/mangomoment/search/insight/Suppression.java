package org.mangomoment.search.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/// Which cells of a table are hidden so that nobody finds out a small count: the small ones, and as many
/// others as it takes so that the totals do not betray them (complementary suppression; L. Willenborg and T.
/// de Waal, Elements of statistical disclosure control, 2001, chapter 4). From what is shown, a small cell
/// can be anything from nothing to at least the limit. That is proved cell by cell, by the largest flow
/// through the hidden cells, which for a table of two sides is exact (L. H. Cox, Network models for
/// complementary cell suppression, 1995).
///
/// The last column of the table holds the totals of the rows, and the last row those of the columns and of all. They
/// are hidden like cells. How far they differ from the sums of what the table has is taken to be known.
public final class Suppression {
    private final long[][] table;
    private final boolean[][] hidden;
    private final long limit;

    private Suppression(long[][] table, long limit) {
        this.table = table;
        this.limit = limit;
        this.hidden = new boolean[table.length][];
        for (var row = 0; row < table.length; row++) {
            hidden[row] = new boolean[table[row].length];
        }
    }

    /// What is hidden.
    ///
    /// @param table counts, with the total of each row last, and a last row of totals
    /// @param limit counts from 1 to below this are small; 0 hides nothing
    public static boolean[][] of(long[][] table, long limit) {
        var suppression = new Suppression(table, limit);
        for (var row = 0; row < table.length; row++) {
            for (var column = 0; column < table[row].length; column++) {
                suppression.hidden[row][column] = suppression.small(row, column);
            }
        }
        for (var open = suppression.open(); open.isPresent(); open = suppression.open()) {
            if (!suppression.hideBeside(open.get())) {
                break;
            }
        }
        return suppression.hidden;
    }

    private record Cell(int row, int column) {}

    private boolean small(int row, int column) {
        return table[row][column] > 0 && table[row][column] < limit;
    }

    /// A small cell that is not safe yet.
    private Optional<Cell> open() {
        var flow = new HiddenFlow(table, hidden);
        for (var row = 0; row < table.length; row++) {
            for (var column = 0; column < table[row].length; column++) {
                var count = table[row][column];
                if (small(row, column)
                        && (flow.more(row, column, limit - count) < limit - count
                                || flow.less(row, column, count) < count)) {
                    return Optional.of(new Cell(row, column));
                }
            }
        }
        return Optional.empty();
    }

    /// Hides one more, the smallest that will do: in the cell's row while it is alone there, then in its
    /// column, then one that other hidden ones stand beside and above, so that they can make up for each
    /// other.
    private boolean hideBeside(Cell cell) {
        var next = alone(cell, true) ? smallest(one -> one.row() == cell.row()) : Optional.<Cell>empty();
        if (next.isEmpty() && alone(cell, false)) {
            next = smallest(one -> one.column() == cell.column());
        }
        if (next.isEmpty()) {
            next = smallest(one -> !alone(one, true) && !alone(one, false));
        }
        if (next.isEmpty()) {
            next = smallest(_ -> true);
        }
        next.ifPresent(one -> hidden[one.row()][one.column()] = true);
        return next.isPresent();
    }

    /// The smallest shown cell of some; an empty one only when there is no other.
    private Optional<Cell> smallest(Predicate<Cell> some) {
        var shown = new ArrayList<Cell>();
        for (var row = 0; row < table.length; row++) {
            for (var column = 0; column < table[row].length; column++) {
                var cell = new Cell(row, column);
                if (!hidden[row][column] && some.test(cell)) {
                    shown.add(cell);
                }
            }
        }
        return shown.stream()
                .min(Comparator.<Cell, Boolean>comparing(one -> table[one.row()][one.column()] == 0)
                        .thenComparingLong(one -> table[one.row()][one.column()]));
    }

    private boolean alone(Cell cell, boolean inRow) {
        for (var row = 0; row < table.length; row++) {
            for (var column = 0; column < table[row].length; column++) {
                var same = inRow ? row == cell.row() : column == cell.column();
                var itself = row == cell.row() && column == cell.column();
                if (same && !itself && hidden[row][column]) {
                    return false;
                }
            }
        }
        return true;
    }
}
