package org.mangomoment.search.page.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.page.figures.Subjects;
import org.mangomoment.search.page.frame.Frame;
import org.mangomoment.search.picture.Look;
import org.mangomoment.search.picture.Picture;
import org.mangomoment.search.picture.Plot;
import org.mangomoment.search.picture.Shape;
import org.mangomoment.search.saturation.CodeCurve;
import org.mangomoment.search.saturation.Saturation;
import org.mangomoment.search.saturation.ShareCurve;

/// The curves of a saturation, drawn.
///
/// @param frame of the page that they stand on: its language
public record SaturationPictures(Saturation saturation, Subjects subjects, Frame frame) {
    private static final int WIDTH = 340;
    private static final int HEIGHT = 210;
    private static final int LINE = 18;

    /// The picture with an id, a kind of codes or a subject, with the key that the page has beside it; empty when
    /// there is none, or it is hidden.
    Optional<Picture> file(String id) {
        return Stream.concat(
                        saturation.codes().stream()
                                .filter(curve -> curve.kind().id().equals(id) && !curve.hidden())
                                .map(curve -> withKey(of(curve), false)),
                        saturation.shares().stream()
                                .filter(curve -> curve.subject().equals(id) && !curve.hidden())
                                .map(curve -> withKey(of(curve), true)))
                .findFirst();
    }

    private Picture withKey(Picture picture, boolean ofShare) {
        var shapes = new ArrayList<>(picture.shapes());
        var down = picture.height() + LINE / 2;
        for (var look : saturation.inOrder() ? List.of(Look.OBSERVED, Look.EXPECTED) : List.of(Look.EXPECTED)) {
            shapes.addAll(Key.of(new Shape.Point(10, down), look, 0, said(look)));
            down += LINE;
        }
        if (ofShare) {
            shapes.addAll(Key.of(new Shape.Point(10, down), Look.SPREAD, 0, said(Look.SPREAD)));
            down += LINE;
            shapes.addAll(Key.area(new Shape.Point(10, down), Look.BAND, frame.say("saturation.key.interval")));
            down += LINE;
        }
        return new Picture(picture.width(), down, picture.title(), shapes);
    }

    private String said(Look look) {
        return frame.say("saturation.key." + Words.of(look));
    }

    /// How many codes have been seen.
    public Picture of(CodeCurve curve) {
        var plot = new Plot(WIDTH, HEIGHT, (double) saturation.stories(), (double) Math.max(2, curve.known()));
        var title = frame.say("saturation.codes." + curve.kind().id());
        var shapes = new ArrayList<>(axes(plot, title, value -> frame.number(Math.round(value))));
        shapes.add(line(curve.points(), point -> plot.at((double) point.stories(), point.expected()), Look.EXPECTED));
        if (saturation.inOrder()) {
            shapes.add(
                    line(curve.points(), point -> plot.at((double) point.stories(), point.observed()), Look.OBSERVED));
        }
        return new Picture(
                WIDTH,
                HEIGHT,
                frame.say("saturation.codes.alternative", title, curve.seen(), curve.known(), saturation.stories()),
                shapes);
    }

    /// The share of a subject.
    public Picture of(ShareCurve curve) {
        var plot = new Plot(WIDTH, HEIGHT, (double) saturation.stories(), 1);
        var title = subjects.name(curve.subject(), frame);
        var shapes = new ArrayList<>(axes(plot, title, value -> Math.round(100 * value) + " %"));
        var points = curve.points();
        shapes.add(band(plot, points));
        shapes.add(line(
                points,
                point -> plot.at((double) point.stories(), point.spread().from()),
                Look.SPREAD));
        shapes.add(line(
                points,
                point -> plot.at((double) point.stories(), point.spread().to()),
                Look.SPREAD));
        shapes.add(line(points, point -> plot.at((double) point.stories(), curve.share()), Look.EXPECTED));
        if (saturation.inOrder()) {
            shapes.add(line(points, point -> plot.at((double) point.stories(), point.observed()), Look.OBSERVED));
        }
        var interval = points.getLast().interval();
        return new Picture(
                WIDTH,
                HEIGHT,
                frame.say(
                        "saturation.share.alternative",
                        title,
                        frame.percent(curve.share()),
                        frame.percent(interval.from()),
                        frame.percent(interval.to()),
                        saturation.stories()),
                shapes);
    }

    /// Between the ends of the intervals.
    private static Shape band(Plot plot, List<ShareCurve.Point> points) {
        var there = points.stream()
                .map(point -> plot.at((double) point.stories(), point.interval().to()));
        var back = points.reversed().stream()
                .map(point -> plot.at((double) point.stories(), point.interval().from()));
        return new Shape.Path(Stream.concat(there, back).toList(), true, 0, Look.BAND);
    }

    private List<Shape> axes(Plot plot, String title, DoubleFunction<String> upwards) {
        return plot.axes(frame.say("saturation.axis"), title, value -> frame.number(Math.round(value)), upwards);
    }

    private static <P> Shape line(List<P> points, Function<P, Shape.Point> place, Look look) {
        return new Shape.Path(points.stream().map(place).toList(), false, 0, look);
    }
}
