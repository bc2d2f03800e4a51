package org.mangomoment.search.page.insights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mangomoment.search.insight.SwarmStory;
import org.mangomoment.search.page.frame.Frame;
import org.mangomoment.search.picture.Look;
import org.mangomoment.search.picture.Picture;
import org.mangomoment.search.picture.Shape;
import org.mangomoment.search.picture.Shape.Anchor;
import org.mangomoment.search.picture.Shape.Point;

/// A dot for every story by time, stacked where many came at once; marked by its dimension.
///
/// @param stories in any order
/// @param names   of dimensions by id, in the codebook's order
public record SwarmPicture(List<SwarmStory> stories, Map<String, String> names, Frame frame) {
    private static final int WIDTH = 760;
    private static final int SIDE = 20;
    private static final double STEP = 10;
    private static final double SIZE = 4;
    private static final int COLUMNS = (int) ((WIDTH - 2 * SIDE) / STEP);
    private static final int LEGEND = 18;

    /// At most so many of one time stand above each other; how many more there are is written above them.
    static final int HIGHEST = 30;

    public SwarmPicture {
        stories = stories.stream()
                .sorted(Comparator.comparing(SwarmStory::at).thenComparing(SwarmStory::id))
                .toList();
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /// Draws it.
    public Picture picture() {
        var shapes = new ArrayList<Shape>();
        var order = List.copyOf(names.keySet());
        var top = legend(shapes);
        var stacks = new HashMap<Integer, Integer>();
        stories.forEach(story -> stacks.merge(column(story.at()), 1, Integer::sum));
        var highest = Math.min(
                HIGHEST,
                stacks.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        var base = top + (highest + 2) * STEP;
        shapes.add(Shape.line(SIDE, base, WIDTH - SIDE, base, Look.AXIS));
        dates(base, shapes);
        var placed = new HashMap<Integer, Integer>();
        for (var story : stories) {
            var column = column(story.at());
            var row = placed.merge(column, 1, Integer::sum);
            if (row <= HIGHEST) {
                shapes.add(dot(story, new Point(middle(column), base - row * STEP + 2), order));
            }
        }
        stacks.forEach((column, count) -> {
            if (count > HIGHEST) {
                shapes.add(new Shape.Text(
                        new Point(middle(column), base - (HIGHEST + 1) * STEP),
                        Anchor.MIDDLE,
                        "+" + frame.number(count - HIGHEST),
                        Look.SMALL));
            }
        });
        return new Picture(WIDTH, (int) base + 28, frame.say("swarm.alternative", stories.size()), shapes);
    }

    private Shape dot(SwarmStory story, Point place, List<String> order) {
        var name = story.dimension().map(names::get).orElse(frame.say("swarm.none"));
        var mark = story.dimension()
                .map(dimension -> new Mark(order.indexOf(dimension)).at(place, SIZE))
                .orElse(List.of(new Shape.Disc(place, SIZE / 2, Look.NONE)));
        return new Shape.Link("/stories/" + story.id(), frame.say("swarm.dot", frame.moment(story.at()), name), mark);
    }

    private int legend(List<Shape> shapes) {
        var number = 0;
        for (var name : names.values()) {
            shapes.addAll(new Mark(number).at(new Point(SIDE, 10.0 + number * LEGEND), SIZE + 1));
            shapes.add(words(number, name));
            number++;
        }
        shapes.add(new Shape.Disc(new Point(SIDE, 10.0 + number * LEGEND), SIZE / 2, Look.NONE));
        shapes.add(words(number, frame.say("swarm.none")));
        return (number + 1) * LEGEND + 8;
    }

    private static Shape words(int line, String words) {
        return new Shape.Text(new Point(SIDE + 12.0, 14.0 + line * LEGEND), Anchor.START, words, Look.TEXT);
    }

    private void dates(double base, List<Shape> shapes) {
        if (stories.isEmpty()) {
            return;
        }
        var from = new Point(SIDE, base + 18);
        shapes.add(new Shape.Text(
                from, Anchor.START, frame.moment(stories.getFirst().at()), Look.SMALL));
        if (span() > 0) {
            var to = new Point(WIDTH - SIDE, base + 18);
            shapes.add(new Shape.Text(
                    to, Anchor.END, frame.moment(stories.getLast().at()), Look.SMALL));
        }
    }

    private long span() {
        return stories.getLast().at().toEpochMilli() - stories.getFirst().at().toEpochMilli();
    }

    private int column(Instant at) {
        var since = at.toEpochMilli() - stories.getFirst().at().toEpochMilli();
        return span() == 0 ? 0 : (int) Math.min(COLUMNS - 1, COLUMNS * (double) since / span());
    }

    private static double middle(int column) {
        return SIDE + (column + 0.5) * STEP;
    }
}
