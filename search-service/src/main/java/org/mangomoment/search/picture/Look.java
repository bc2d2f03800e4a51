package org.mangomoment.search.picture;

import java.util.List;
import org.mangomoment.schemas.Words;

/// How a shape looks: its colours in a file, and the class by which a page gives it others in the dark.
public enum Look {
    TEXT("#2b2520", "none", 0, "", 1, 13),
    SMALL("#62574d", "none", 0, "", 1, 11),
    AXIS("none", "#857566", 1, "", 1, 0),
    GRID("none", "#e3d6c3", 1, "", 1, 0),
    OBSERVED("none", "#9c3f0c", 2.5, "", 1, 0),
    EXPECTED("none", "#2b2520", 1.5, "6 4", 1, 0),
    /// Where an interval lies.
    BAND("#4b7fb5", "none", 0, "", 0.3, 0),
    /// Where random orders lie.
    SPREAD("none", "#62574d", 1, "2 3", 1, 0),
    INTERVAL("none", "#2b2520", 1.5, "", 1, 0),
    EDGE("none", "#857566", 1, "", 0.75, 0),
    /// More often together than expected.
    EDGE_MORE("none", "#2c6339", 1, "", 0.9, 0),
    /// Less often together than expected.
    EDGE_FEWER("none", "#9c3f0c", 1, "5 4", 0.9, 0),
    NODE("#fbe3cd", "#9c3f0c", 1.5, "", 1, 0),
    /// A mark of nothing in particular.
    NONE("#62574d", "none", 0, "", 1, 0),
    /// As what lies behind the picture.
    PAPER("#ffffff", "none", 0, "", 1, 0),
    SERIES_0("#4b7fb5", "none", 0, "", 1, 0),
    SERIES_1("#d08a2e", "none", 0, "", 1, 0),
    SERIES_2("#5f9e63", "none", 0, "", 1, 0),
    SERIES_3("#a2659d", "none", 0, "", 1, 0),
    SERIES_4("#8a8a8a", "none", 0, "", 1, 0),
    SERIES_5("#c2605a", "none", 0, "", 1, 0);

    private static final List<Look> SERIES = List.of(SERIES_0, SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5);

    private final String fill;
    private final String stroke;
    private final double width;
    private final String dashes;
    private final double opacity;
    private final int size;

    Look(String fill, String stroke, double width, String dashes, double opacity, int size) {
        this.fill = fill;
        this.stroke = stroke;
        this.width = width;
        this.dashes = dashes;
        this.opacity = opacity;
        this.size = size;
    }

    /// One of six colours; after the last the first comes again.
    public static Look series(int number) {
        return SERIES.get(number % SERIES.size());
    }

    /// The class on a page, as `look-series-1`.
    public String css() {
        return "look-" + Words.of(this);
    }

    String fill() {
        return fill;
    }

    String stroke() {
        return stroke;
    }

    /// Of the stroke.
    double width() {
        return width;
    }

    /// Lengths of dashes and gaps; empty for a whole line.
    String dashes() {
        return dashes;
    }

    double opacity() {
        return opacity;
    }

    /// Of letters; 0 for other shapes.
    int size() {
        return size;
    }
}
