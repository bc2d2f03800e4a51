package org.mangomoment.search.picture;

import java.util.List;

/// A drawing. Immutable.
///
/// @param width  in pixels, at its own size
/// @param height in pixels
/// @param title  what it shows, in words: its text alternative
/// @param shapes from the back to the front
public record Picture(int width, int height, String title, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
    }

    /// Whether something in it can be followed.
    boolean leads() {
        return shapes.stream().anyMatch(Shape.Link.class::isInstance);
    }
}
