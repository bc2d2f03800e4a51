package org.mangomoment.search.page.insights;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.insight.Cooccurrence;
import org.mangomoment.search.page.frame.Frame;
import org.mangomoment.search.picture.Look;
import org.mangomoment.search.picture.Picture;
import org.mangomoment.search.picture.Shape;
import org.mangomoment.search.picture.Shape.Anchor;
import org.mangomoment.search.picture.Shape.Point;

/// What goes together as a network: values on a circle in the table's order, the first one above, so that the
/// same table is always the same picture; a disc's area by its stories, a line's width by what is asked for.
///
/// @param names of the nodes, in their order
public record NetworkPicture(Cooccurrence together, List<String> names, Lines lines, Frame frame) {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 520;
    private static final double AROUND = 180;
    private static final double LARGEST_DISC = 26;
    private static final double SMALLEST_DISC = 5;
    private static final double WIDEST_LINE = 12;
    private static final double STRIKING = 2;
    private static final int LETTERS = 27;
    private static final int LINE = 15;
    private static final int KEY = 18;

    /// What the width of a line shows.
    public enum Lines {
        /// How many stories have both.
        NUMBER,
        /// How far that is from what is expected.
        ASSOCIATION;

        /// As `number`.
        public String id() {
            return Words.of(this);
        }

        /// The one with an id; [#NUMBER] for every other word.
        static Lines of(String id) {
            return id.equals(ASSOCIATION.id()) ? ASSOCIATION : NUMBER;
        }
    }

    public NetworkPicture {
        names = List.copyOf(names);
    }

    /// Draws it.
    public Picture picture() {
        var shapes = new ArrayList<Shape>();
        var most = together.pairs().stream().mapToDouble(this::weight).max().orElse(1);
        // The widest lines lie lowest, so that no narrow one is lost below them.
        together.pairs().forEach(pair -> shapes.add(line(pair, most)));
        for (var node = 0; node < names.size(); node++) {
            shapes.add(node(node));
        }
        key(shapes);
        return new Picture(
                WIDTH,
                HEIGHT + 3 * KEY,
                frame.say(
                        "insights.network.alternative",
                        names.size(),
                        together.pairs().size()),
                shapes);
    }

    private void key(List<Shape> shapes) {
        var looks = List.of(Look.EDGE_MORE, Look.EDGE_FEWER, Look.EDGE);
        var words = List.of("insights.more", "insights.fewer", "insights.network.chance");
        for (var line = 0; line < looks.size(); line++) {
            var place = new Point(10, HEIGHT + line * (double) KEY);
            shapes.addAll(Key.of(place, looks.get(line), 4, frame.say(words.get(line))));
        }
    }

    private double weight(Cooccurrence.Pair pair) {
        return switch (lines) {
            case NUMBER -> pair.stories();
            case ASSOCIATION -> Double.isNaN(pair.residual()) ? 0 : Math.abs(pair.residual());
        };
    }

    private Shape line(Cooccurrence.Pair pair, double most) {
        var look = pair.residual() >= STRIKING
                ? Look.EDGE_MORE
                : pair.residual() <= -STRIKING ? Look.EDGE_FEWER : Look.EDGE;
        var width = most > 0 ? Math.max(1, WIDEST_LINE * weight(pair) / most) : 1;
        return new Shape.Link(
                pair.search().isEmpty() ? "" : "/?" + pair.search(),
                frame.say("insights.network.line", names.get(pair.one()), names.get(pair.other()), pair.stories()),
                List.of(new Shape.Path(List.of(place(pair.one()), place(pair.other())), false, width, look)));
    }

    private Shape node(int node) {
        var of = together.nodes().get(node);
        var place = place(node);
        var largest = together.nodes().stream()
                .mapToLong(one -> one.size().orElse(0L))
                .max()
                .orElse(1);
        var share = largest == 0 ? 0 : (double) of.size().orElse(0L) / largest;
        var radius = Math.max(SMALLEST_DISC, LARGEST_DISC * Math.sqrt(share));
        var shapes = new ArrayList<Shape>();
        shapes.add(new Shape.Disc(place, radius, Look.NODE));
        label(node, place, radius, shapes);
        var size = of.size().map(frame::number).orElse(frame.say("insights.hidden"));
        return new Shape.Link("/?" + of.search(), frame.say("insights.network.node", names.get(node), size), shapes);
    }

    private void label(int node, Point place, double radius, List<Shape> shapes) {
        var across = Math.sin(angle(node));
        var anchor = Math.abs(across) < 0.1 ? Anchor.MIDDLE : across > 0 ? Anchor.START : Anchor.END;
        var words = new ArrayList<>(wrapped(names.get(node)));
        together.nodes()
                .get(node)
                .size()
                .ifPresent(size -> words.add(words.removeLast() + " (" + frame.number(size) + ")"));
        var down = -Math.cos(angle(node));
        var top = anchor == Anchor.MIDDLE
                ? down > 0 ? radius + LINE : -radius - 6 - (double) LINE * (words.size() - 1)
                : 5 - LINE * (words.size() - 1) / 2.0;
        var beside = anchor == Anchor.MIDDLE ? 0 : Math.signum(across) * (radius + 6);
        for (var row = 0; row < words.size(); row++) {
            var base = new Point(place.x() + beside, place.y() + top + (double) row * LINE);
            shapes.add(new Shape.Text(base, anchor, words.get(row), Look.TEXT));
        }
    }

    private static List<String> wrapped(String name) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : name.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private double angle(int node) {
        return 2 * Math.PI * node / names.size();
    }

    private Point place(int node) {
        return new Point(WIDTH / 2.0 + AROUND * Math.sin(angle(node)), HEIGHT / 2.0 - AROUND * Math.cos(angle(node)));
    }
}
