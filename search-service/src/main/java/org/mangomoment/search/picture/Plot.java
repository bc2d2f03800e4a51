package org.mangomoment.search.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.mangomoment.search.picture.Shape.Anchor;
import org.mangomoment.search.picture.Shape.Point;

/// Where values stand in a picture with two axes, both from zero on.
///
/// @param width  of the picture
/// @param height of the picture
/// @param most   the largest value to the right; above 0
/// @param top    the largest value upwards; above 0
public record Plot(int width, int height, double most, double top) {
    private static final double LEFT = 44;
    private static final double RIGHT = 14;
    private static final double ABOVE = 26;
    private static final double BELOW = 38;
    private static final double[] STEPS = {1, 2, 5, 10};

    /// The place of two values.
    public Point at(double right, double up) {
        return new Point(
                LEFT + right / most * (width - LEFT - RIGHT), height - BELOW - up / top * (height - ABOVE - BELOW));
    }

    /// The axes, with lines at round values, and what they measure.
    ///
    /// @param right   words for the axis to the right
    /// @param title   words above
    /// @param across  how a value to the right is written
    /// @param upwards how a value upwards is written
    public List<Shape> axes(String right, String title, DoubleFunction<String> across, DoubleFunction<String> upwards) {
        var shapes = new ArrayList<Shape>();
        for (var value : round(top, 4)) {
            var from = at(0, value);
            var to = at(most, value);
            shapes.add(Shape.line(from.x(), from.y(), to.x(), to.y(), value == 0 ? Look.AXIS : Look.GRID));
            shapes.add(new Shape.Text(
                    new Point(from.x() - 5, from.y() + 4), Anchor.END, upwards.apply(value), Look.SMALL));
        }
        for (var value : round(most, 4)) {
            var base = at(value, 0);
            shapes.add(Shape.line(base.x(), base.y(), base.x(), base.y() + 4, Look.AXIS));
            shapes.add(
                    new Shape.Text(new Point(base.x(), base.y() + 16), Anchor.MIDDLE, across.apply(value), Look.SMALL));
        }
        shapes.add(new Shape.Text(new Point(at(most, 0).x(), height - 6), Anchor.END, right, Look.SMALL));
        shapes.add(new Shape.Text(new Point(4, 14), Anchor.START, title, Look.TEXT));
        return shapes;
    }

    /// Round values from zero to the largest, about as many as are asked for; whole ones up to a largest above 1.
    static List<Double> round(double most, int about) {
        var size = Math.pow(10, Math.floor(Math.log10(most / about)));
        var step = size;
        for (var factor : STEPS) {
            step = size * factor;
            if (most / step <= about) {
                break;
            }
        }
        step = most > 1 ? Math.max(1, step) : step;
        var values = new ArrayList<Double>();
        for (var number = 0; number * step <= most * (1 + 1e-9); number++) {
            values.add(number * step);
        }
        return values;
    }
}
