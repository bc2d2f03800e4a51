package org.mangomoment.search.picture;

import java.util.List;

/// A part of a picture. Places are in pixels from the upper left corner.
public sealed interface Shape {
    /// A place.
    record Point(double x, double y) {}

    /// A rectangle.
    record Box(double x, double y, double width, double height, Look look) implements Shape {}

    /// A line through places.
    ///
    /// @param width  of the line; 0 for the usual one of its look
    /// @param closed whether it returns to its beginning
    record Path(List<Point> points, boolean closed, double width, Look look) implements Shape {
        public Path {
            points = List.copyOf(points);
        }
    }

    /// A disc.
    record Disc(Point middle, double radius, Look look) implements Shape {}

    /// Words on one line.
    ///
    /// @param base their beginning, middle or end, on the base line
    record Text(Point base, Anchor anchor, String words, Look look) implements Shape {}

    /// Where words stand beside their place.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// Shapes that lead to a page.
    ///
    /// @param address on the desk; empty for none. A file has no links
    /// @param name    what the link is called, also shown as a hint
    record Link(String address, String name, List<Shape> shapes) implements Shape {
        public Link {
            shapes = List.copyOf(shapes);
        }
    }

    /// A line between two places.
    static Path line(double fromX, double fromY, double toX, double toY, Look look) {
        return new Path(List.of(new Point(fromX, fromY), new Point(toX, toY)), false, 0, look);
    }
}
