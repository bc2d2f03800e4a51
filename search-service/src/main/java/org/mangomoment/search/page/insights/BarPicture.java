package org.mangomoment.search.page.insights;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.search.insight.CrossTable;
import org.mangomoment.search.insight.CrossTable.Cell;
import org.mangomoment.search.insight.InsightRequest;
import org.mangomoment.search.page.frame.Frame;
import org.mangomoment.search.picture.Look;
import org.mangomoment.search.picture.Picture;
import org.mangomoment.search.picture.Shape;
import org.mangomoment.search.picture.Shape.Anchor;
import org.mangomoment.search.picture.Shape.Point;

/// A picture of a table: for each row a bar for each column, as long as the share is large, with its interval and its
/// column's mark, since there may be more columns than colours.
///
/// @param title of the table
public record BarPicture(InsightRequest request, CrossTable table, InsightLabels labels, String title, Frame frame) {
    private static final int ALL = 760;
    /// The width of the bar of a share of one.
    private static final int WIDTH = 600;

    /// Where marks stand, half their width, and where bars begin.
    private static final int MARK = 9;

    private static final int MARK_SIZE = 5;
    private static final int LEFT = 22;
    private static final int BAR = 14;
    private static final int LINE = 22;
    private static final int GAP = 14;

    /// Draws it.
    public Picture picture() {
        var shapes = new ArrayList<Shape>();
        var top = legend(shapes);
        for (var line : table.lines()) {
            var name = labels.value(request.rows(), line.value());
            shapes.add(new Shape.Text(new Point(0, top + BAR), Anchor.START, name, Look.TEXT));
            top += LINE;
            for (var column = 0; column < line.cells().size(); column++) {
                if (line.cells().get(column) instanceof Cell.Shown cell && !Double.isNaN(cell.share())) {
                    shapes.add(bar(name, column, cell, top));
                }
                top += BAR + 2;
            }
            top += GAP;
        }
        return new Picture(ALL, top, frame.say("insights.chart.alternative", title), shapes);
    }

    private int legend(List<Shape> shapes) {
        var top = 2;
        for (var column = 0; column < table.columns().size(); column++) {
            shapes.addAll(mark(column, top));
            shapes.add(new Shape.Text(new Point(LEFT, top + 11), Anchor.START, column(column), Look.TEXT));
            top += BAR + 5;
        }
        return top + GAP;
    }

    private static List<Shape> mark(int column, int top) {
        return new Mark(column).at(new Point(MARK, top + BAR / 2.0), MARK_SIZE);
    }

    private String column(int column) {
        return labels.value(request.columns(), table.columns().get(column).value());
    }

    private Shape bar(String row, int column, Cell.Shown cell, int top) {
        var end = LEFT + WIDTH * cell.interval().to();
        var middle = top + BAR / 2.0;
        var shapes = new ArrayList<>(mark(column, top));
        shapes.add(new Shape.Box(LEFT, top, WIDTH * cell.share(), BAR, Look.series(column)));
        shapes.add(Shape.line(LEFT + WIDTH * cell.interval().from(), middle, end, middle, Look.INTERVAL));
        shapes.add(new Shape.Text(new Point(end + 6, top + 11), Anchor.START, frame.percent(cell.share()), Look.SMALL));
        return new Shape.Link(
                cell.search().isEmpty() ? "" : "/?" + cell.search(),
                frame.say("insights.chart.bar", row, column(column), cell.count()),
                shapes);
    }
}
