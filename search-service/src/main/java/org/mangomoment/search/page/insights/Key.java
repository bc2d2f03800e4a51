package org.mangomoment.search.page.insights;

import java.util.List;
import org.mangomoment.search.picture.Look;
import org.mangomoment.search.picture.Shape;
import org.mangomoment.search.picture.Shape.Anchor;
import org.mangomoment.search.picture.Shape.Point;

/// A line of a picture's key: a sample and what it stands for.
final class Key {
    private static final double LENGTH = 28;

    private Key() {}

    /// For a line.
    ///
    /// @param width of the sample; 0 for the usual one of its look
    static List<Shape> of(Point place, Look look, double width, String words) {
        var ends = List.of(place, new Point(place.x() + LENGTH, place.y()));
        return List.of(new Shape.Path(ends, false, width, look), said(place, words));
    }

    /// For an area.
    static List<Shape> area(Point place, Look look, String words) {
        return List.of(new Shape.Box(place.x(), place.y() - 5, LENGTH, 10, look), said(place, words));
    }

    private static Shape said(Point place, String words) {
        return new Shape.Text(new Point(place.x() + LENGTH + 6, place.y() + 4), Anchor.START, words, Look.SMALL);
    }
}
