package org.mangomoment.search.saturation;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.search.figure.Interval;

/// The share of stories that a subject fits, after so many stories.
///
/// @param subject a dimension, or [org.mangomoment.search.figure.CorpusCounts#ELIGIBILITY]
/// @param fitting stories that it fits, of all; 0 when that is hidden
/// @param stories all
/// @param points  from the first story to all; empty when the curve is hidden
/// @param hidden  whether it fits so few stories that they are not told
public record ShareCurve(String subject, long fitting, long stories, List<Point> points, boolean hidden) {
    /// An interval that reaches this far to either side is narrow enough for most questions.
    public static final double NARROW = 0.05;

    private static final double Z = 1.959964;
    private static final long MOST = 1_000_000;

    /// A place on the curve.
    ///
    /// @param stories  that were reviewed
    /// @param observed the share of the first of them, in the order of their decisions; `NaN` when that order is
    ///                 left out
    /// @param interval Wilson's, of the mean share over all orders
    /// @param spread   where about 95 of 100 random orders would be: the mean, which is the share of all, and 1.96
    ///                 standard deviations of the hypergeometric distribution
    public record Point(long stories, double observed, Interval interval, Interval spread) {}

    public ShareCurve {
        points = List.copyOf(points);
    }

    /// Draws it.
    ///
    /// @param stories in the order of their decisions
    /// @param limit   counts from 1 to below this are hidden
    static ShareCurve of(String subject, List<ReviewedStory> stories, long limit) {
        long fitting = stories.stream()
                .filter(story -> story.fitting().contains(subject))
                .count();
        if (fitting > 0 && fitting < limit) {
            return new ShareCurve(subject, 0, stories.size(), List.of(), true);
        }
        var points = new ArrayList<Point>();
        var share = (double) fitting / stories.size();
        var read = 0;
        var found = 0;
        for (var at : Checkpoints.to(stories.size())) {
            while (read < at) {
                found += stories.get(read).fitting().contains(subject) ? 1 : 0;
                read++;
            }
            if (at > 0) {
                points.add(new Point(
                        at,
                        limit > 0 ? Double.NaN : (double) found / at,
                        Interval.around(share, at),
                        spread(share, at, stories.size())));
            }
        }
        return new ShareCurve(subject, fitting, stories.size(), points, false);
    }

    private static Interval spread(double share, long drawn, long all) {
        var deviation = all == 1 ? 0 : Math.sqrt(share * (1 - share) / drawn * (all - drawn) / (double) (all - 1));
        return new Interval(Math.max(0, share - Z * deviation), Math.min(1, share + Z * deviation));
    }

    /// The share of all stories; `NaN` when it is hidden.
    public double share() {
        return hidden ? Double.NaN : (double) fitting / stories;
    }

    /// How far the interval reaches now, to both sides in the mean; `NaN` when it is hidden.
    public double reach() {
        return hidden ? Double.NaN : reach(stories);
    }

    /// How far it would reach after twice as many stories, if the share stays; `NaN` when it is hidden.
    public double reachOfTwice() {
        return hidden ? Double.NaN : reach(2 * stories);
    }

    /// How many more stories it takes until the interval reaches [#NARROW], if the share stays; 0 when it does now.
    public long more() {
        var enough = MOST;
        var few = 0L;
        while (!hidden && few + 1 < enough) {
            var middle = (few + enough) / 2;
            if (reach(middle) <= NARROW) {
                enough = middle;
            } else {
                few = middle;
            }
        }
        return hidden ? 0 : Math.max(0, enough - stories);
    }

    private double reach(long counted) {
        var interval = Interval.around(share(), counted);
        return (interval.to() - interval.from()) / 2;
    }
}
