package org.mangomoment.search.saturation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.mangomoment.schemas.Words;

/// How many codes of one kind have been seen after so many stories.
///
/// @param seen    codes that were seen at all
/// @param known   codes of the codebook
/// @param unseen  the share of the codes of further stories that is likely new ([Rarefaction#unseen]); `NaN`
///                when it is hidden or there are no codes
/// @param points  from no story to all; empty when it is hidden
/// @param hidden  whether a code has so few stories that the curve would tell how many
public record CodeCurve(Kind kind, long seen, long known, double unseen, List<Point> points, boolean hidden) {
    /// What is looked for in stories.
    public enum Kind {
        /// Dimensions that fit.
        DIMENSIONS,
        /// Reasons against.
        REASONS;

        /// As `dimensions`.
        public String id() {
            return Words.of(this);
        }
    }

    /// A place on the curve.
    ///
    /// @param stories  that were reviewed
    /// @param observed codes seen in the first of them, in the order of their decisions; `NaN` when that order is
    ///                 left out
    /// @param expected the mean over all orders
    public record Point(long stories, double observed, double expected) {}

    public CodeCurve {
        points = List.copyOf(points);
    }

    /// Draws it.
    ///
    /// @param stories in the order of their decisions
    /// @param known   codes that count
    /// @param of      the codes of a story
    /// @param limit   counts from 1 to below this are hidden
    static CodeCurve of(
            Kind kind,
            List<ReviewedStory> stories,
            Collection<String> known,
            Function<ReviewedStory, Set<String>> of,
            long limit) {
        var counts = known.stream()
                .map(code -> stories.stream()
                        .filter(story -> of.apply(story).contains(code))
                        .count())
                .toList();
        var rarefaction = new Rarefaction(stories.size(), counts);
        if (counts.stream().anyMatch(count -> count > 0 && count < limit)) {
            return new CodeCurve(kind, rarefaction.seen(), known.size(), Double.NaN, List.of(), true);
        }
        var points = new ArrayList<Point>();
        var seen = new HashSet<String>();
        var read = 0;
        for (var at : Checkpoints.to(stories.size())) {
            while (read < at) {
                seen.addAll(of.apply(stories.get(read)));
                read++;
            }
            seen.retainAll(known);
            points.add(new Point(at, limit > 0 ? Double.NaN : seen.size(), rarefaction.expected(at)));
        }
        return new CodeCurve(kind, rarefaction.seen(), known.size(), rarefaction.unseen(), points, false);
    }
}
