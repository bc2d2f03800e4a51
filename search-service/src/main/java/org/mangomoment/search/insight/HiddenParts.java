package org.mangomoment.search.insight;

import java.util.Arrays;
import java.util.List;

/// What of a table of stories is hidden so that nobody finds out a small count.
///
/// @param cells   by row and column, with the total of each row last
/// @param sizes   by column: whether its size is hidden
/// @param stories whether it is hidden how many stories were counted
record HiddenParts(boolean[][] cells, boolean[] sizes, boolean stories) {
    /// Finds it out.
    ///
    /// @param limit counts from 1 to below this are small; 0 hides nothing
    static HiddenParts of(
            InsightRequest request, CrossCounts counts, List<String> rows, List<String> columns, long limit) {
        var table = withTotals(request, counts, rows, columns);
        var suppressed = Suppression.of(table, limit);
        var none = columns.size();
        var cells = new boolean[rows.size()][none + 1];
        for (var row = 0; row < rows.size(); row++) {
            System.arraycopy(suppressed[row], 0, cells[row], 0, none);
            cells[row][none] = suppressed[row][none + 1];
        }
        var sizes = suppressed[rows.size() + 1];
        // Where a story can be in several columns, all stories are not the sum of their sizes.
        var stories =
                request.columns().exclusive() ? sizes[none + 1] : counts.stories() > 0 && counts.stories() < limit;
        var hidden = new HiddenParts(cells, Arrays.copyOf(sizes, none), stories);
        if (Cooccurrence.fits(request)) {
            hidden.mirror(rows, columns);
        }
        return hidden;
    }

    /// The table with all that can be told from it by adding and subtracting. Before the last row and column, which
    /// are totals, it has one more of each, for the stories that are in none of those that are shown. Where a
    /// story can be in several, there are none of these.
    private static long[][] withTotals(
            InsightRequest request, CrossCounts counts, List<String> rows, List<String> columns) {
        var none = columns.size();
        var total = none + 1;
        var table = new long[rows.size() + 2][total + 1];
        var others = table[rows.size()];
        var sizes = table[rows.size() + 1];
        for (var column = 0; column < none; column++) {
            long across = 0;
            for (var row = 0; row < rows.size(); row++) {
                table[row][column] = counts.cell(rows.get(row), columns.get(column));
                table[row][total] += table[row][column];
                across += table[row][column];
            }
            sizes[column] = counts.sizes().getOrDefault(columns.get(column), 0L);
            sizes[total] += sizes[column];
            others[column] = request.rows().exclusive() ? sizes[column] - across : 0;
            others[total] += others[column];
        }
        others[none] = request.columns().exclusive() ? counts.stories() - sizes[total] : 0;
        sizes[none] = others[none];
        others[total] += others[none];
        sizes[total] += others[none];
        return table;
    }

    /// In a table of one thing by itself each pair stands twice, and with a total it would tell what is hidden
    /// beside it; and what goes with itself is the size of its column.
    private void mirror(List<String> rows, List<String> columns) {
        var any = anySize();
        for (var row = 0; row < cells.length; row++) {
            any |= anyOf(row);
        }
        for (var row = 0; row < cells.length; row++) {
            cells[row][columns.size()] |= any;
            for (var column = 0; column < columns.size(); column++) {
                var mirrored = rows.indexOf(columns.get(column));
                var across = columns.indexOf(rows.get(row));
                if (row == mirrored) {
                    cells[row][column] |= sizes[column];
                    sizes[column] |= cells[row][column];
                }
                if (cells[row][column] && mirrored >= 0 && across >= 0) {
                    cells[mirrored][across] = true;
                }
            }
        }
    }

    boolean cell(int row, int column) {
        return cells[row][column];
    }

    boolean total(int row) {
        return cells[row][sizes.length];
    }

    boolean size(int column) {
        return sizes[column];
    }

    boolean anySize() {
        return any(sizes);
    }

    /// Whether a cell of a row or its total is hidden.
    boolean anyOf(int row) {
        return any(cells[row]);
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
