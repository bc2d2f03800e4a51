package org.mangomoment.search.page.insights;

import java.util.List;
import org.mangomoment.search.picture.Look;
import org.mangomoment.search.picture.Shape;
import org.mangomoment.search.picture.Shape.Point;

/// A small mark that is told apart by its form alone, solid or hollow: eight of them differ. Colour only helps.
///
/// @param number 0 and up
record Mark(int number) {
    private static final int FORMS = 4;

    /// The mark at a place.
    ///
    /// @param size half of its width
    List<Shape> at(Point middle, double size) {
        var whole = form(middle, size, Look.series(number));
        return number / FORMS % 2 == 0 ? List.of(whole) : List.of(whole, form(middle, size / 2, Look.PAPER));
    }

    private Shape form(Point middle, double size, Look look) {
        var x = middle.x();
        var y = middle.y();
        return switch (number % FORMS) {
            case 0 -> new Shape.Disc(middle, size, look);
            case 1 -> new Shape.Box(x - 0.85 * size, y - 0.85 * size, 1.7 * size, 1.7 * size, look);
            case 2 ->
                corners(look, new Point(x, y - size), new Point(x + size, y + size), new Point(x - size, y + size));
            default ->
                corners(
                        look,
                        new Point(x, y - 1.2 * size),
                        new Point(x + 1.2 * size, y),
                        new Point(x, y + 1.2 * size),
                        new Point(x - 1.2 * size, y));
        };
    }

    private static Shape corners(Look look, Point... corners) {
        return new Shape.Path(List.of(corners), true, 0, look);
    }
}
