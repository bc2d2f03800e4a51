package org.mangomoment.search.insight;

import java.util.ArrayDeque;
import java.util.Arrays;

/// How far a hidden cell can be from its count without any shown number of the table being different. Cells
/// are arcs from their row to their column. Totals close the circle: those of columns are arcs to the last row, the
/// total of all goes on from there to the last column, and those of rows are arcs from there back to the rows. A
/// change of a cell has to be made good by a flow through the other hidden ones, of which no count may fall below
/// zero.
final class HiddenFlow {
    private static final long ENDLESS = Long.MAX_VALUE / 4;

    private final long[][] table;
    private final boolean[][] hidden;
    private final int rows;
    private final int nodes;

    /// @param table  counts, with the total of each row last, and a last row of totals
    /// @param hidden which of them are not shown
    HiddenFlow(long[][] table, boolean[][] hidden) {
        this.table = table;
        this.hidden = hidden;
        this.rows = table.length;
        this.nodes = rows + (rows == 0 ? 0 : table[0].length);
    }

    /// By how much a hidden cell can be larger.
    ///
    /// @param enough more than this is not looked for
    long more(int row, int column, long enough) {
        return flow(row, column, head(row, column), tail(row, column), enough);
    }

    /// By how much a hidden cell can be smaller, as far as others allow it.
    ///
    /// @param enough more than this is not looked for
    long less(int row, int column, long enough) {
        return flow(row, column, tail(row, column), head(row, column), enough);
    }

    /// Whether it leads from its column to its row: the total of a row or of a column, but not that of all.
    private boolean back(int row, int column) {
        return (column == nodes - rows - 1) != (row == rows - 1);
    }

    private int tail(int row, int column) {
        return back(row, column) ? rows + column : row;
    }

    private int head(int row, int column) {
        return back(row, column) ? row : rows + column;
    }

    private long flow(int row, int column, int from, int to, long enough) {
        var room = room(row, column);
        long flowed = 0;
        while (flowed < enough) {
            var before = path(room, from, to);
            if (before[to] < 0) {
                return flowed;
            }
            var width = enough - flowed;
            for (var node = to; node != from; node = before[node]) {
                width = Math.min(width, room[before[node]][node]);
            }
            for (var node = to; node != from; node = before[node]) {
                room[before[node]][node] -= width;
                room[node][before[node]] += width;
            }
            flowed += width;
        }
        return flowed;
    }

    /// What can flow between nodes, without one cell.
    private long[][] room(int withoutRow, int withoutColumn) {
        var room = new long[nodes][nodes];
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < table[row].length; column++) {
                if (hidden[row][column] && !(row == withoutRow && column == withoutColumn)) {
                    room[tail(row, column)][head(row, column)] = ENDLESS;
                    room[head(row, column)][tail(row, column)] = table[row][column];
                }
            }
        }
        return room;
    }

    /// The shortest way, as the node before each; -1 for those that cannot be reached.
    private int[] path(long[][] room, int from, int to) {
        var before = new int[nodes];
        Arrays.fill(before, -1);
        before[from] = from;
        var open = new ArrayDeque<Integer>();
        open.add(from);
        while (!open.isEmpty() && before[to] < 0) {
            int node = open.remove();
            for (var next = 0; next < nodes; next++) {
                if (before[next] < 0 && room[node][next] > 0) {
                    before[next] = node;
                    open.add(next);
                }
            }
        }
        return before;
    }
}
