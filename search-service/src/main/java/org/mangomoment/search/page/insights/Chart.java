package org.mangomoment.search.page.insights;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.search.insight.CrossTable;

/// A picture of a table: for each row a bar for each column, as long as the share is large, with its interval.
///
/// @param height of the picture, in the units of its bars
/// @param bars   from top to bottom
/// @param names  of the rows, with their places
public record Chart(int height, List<Bar> bars, List<Name> names) {
    /// A share of one is so wide.
    public static final int WIDTH = 600;

    /// Where bars begin.
    public static final int LEFT = 10;

    private static final int BAR = 14;
    private static final int LINE = 22;
    private static final int GAP = 14;

    /// One bar.
    ///
    /// @param column index of its column, which gives its colour
    /// @param top    of the bar
    /// @param width  by the share
    /// @param from   of the interval
    /// @param to     of the interval
    /// @param count  stories
    /// @param share  0 to 1
    public record Bar(int column, int top, int width, int from, int to, long count, double share) {
        /// The middle of the bar.
        public int middle() {
            return top + BAR / 2;
        }
    }

    /// The name of a row.
    public record Name(String value, int base) {}

    public Chart {
        bars = List.copyOf(bars);
        names = List.copyOf(names);
    }

    static Chart of(CrossTable table) {
        var bars = new ArrayList<Bar>();
        var names = new ArrayList<Name>();
        var top = 0;
        for (var line : table.lines()) {
            names.add(new Name(line.value(), top + BAR));
            top += LINE;
            for (var column = 0; column < line.cells().size(); column++) {
                if (line.cells().get(column) instanceof CrossTable.Cell.Shown cell && !Double.isNaN(cell.share())) {
                    bars.add(new Bar(
                            column,
                            top,
                            width(cell.share()),
                            LEFT + width(cell.interval().from()),
                            LEFT + width(cell.interval().to()),
                            cell.count(),
                            cell.share()));
                }
                top += BAR + 2;
            }
            top += GAP;
        }
        return new Chart(top, bars, names);
    }

    private static int width(double share) {
        return (int) Math.round(share * WIDTH);
    }
}
