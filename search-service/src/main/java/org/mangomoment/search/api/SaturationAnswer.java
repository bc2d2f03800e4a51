package org.mangomoment.search.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.saturation.CodeCurve;
import org.mangomoment.search.saturation.Saturation;
import org.mangomoment.search.saturation.ShareCurve;

/// Whether reviewing more would change the figures, as the API answers it. What is hidden is null, and has no
/// points.
///
/// @param of      all or sample: which decided stories are counted
/// @param stories that were decided on
/// @param codes   how many dimensions and reasons have been seen
/// @param shares  of eligibility first, then of every dimension
/// @param limit   counts from 1 to below this are hidden, and the order of the decisions; 0 hides nothing
record SaturationAnswer(String of, long stories, List<Codes> codes, List<Share> shares, long limit) {
    /// Codes of one kind.
    ///
    /// @param kind   dimensions or reasons
    /// @param seen   codes that were seen at all
    /// @param known  codes of the codebook
    /// @param unseen the share of the codes of further stories that is likely new; null without codes
    record Codes(
            String kind,
            @Nullable Long seen,
            long known,
            @Nullable Double unseen,
            boolean hidden,
            List<Seen> points) {
        /// A place on the curve.
        ///
        /// @param stories  that were reviewed
        /// @param observed codes seen in the first of them, in the order of their decisions
        /// @param expected the mean over all orders
        record Seen(long stories, @Nullable Double observed, double expected) {
            static Seen of(CodeCurve.Point point) {
                return new Seen(point.stories(), FiguresAnswer.known(point.observed()), point.expected());
            }
        }

        static Codes of(CodeCurve curve) {
            return new Codes(
                    curve.kind().id(),
                    curve.hidden() ? null : (Long) curve.seen(),
                    curve.known(),
                    FiguresAnswer.known(curve.unseen()),
                    curve.hidden(),
                    curve.points().stream().map(Seen::of).toList());
        }
    }

    /// One subject.
    ///
    /// @param subject      `eligibility` or a dimension's id
    /// @param fitting      stories that it fits
    /// @param share        of all that were decided on, 0 to 1
    /// @param reach        half of its 95 percent interval (Wilson)
    /// @param reachOfTwice the same with twice as many stories, if the share stays
    /// @param more         stories that it takes until the reach is 0.05, if the share stays
    record Share(
            String subject,
            @Nullable Long fitting,
            @Nullable Double share,
            @Nullable Double reach,
            @Nullable Double reachOfTwice,
            @Nullable Long more,
            boolean hidden,
            List<Settled> points) {
        /// A place on the curve.
        ///
        /// @param stories    that were reviewed
        /// @param observed   the share of the first of them, in the order of their decisions
        /// @param from       the 95 percent interval of the share of so many stories
        /// @param to         the 95 percent interval of the share of so many stories
        /// @param ordersFrom between these are about 95 of 100 orders
        /// @param ordersTo   between these are about 95 of 100 orders
        record Settled(
                long stories, @Nullable Double observed, double from, double to, double ordersFrom, double ordersTo) {
            static Settled of(ShareCurve.Point point) {
                return new Settled(
                        point.stories(),
                        FiguresAnswer.known(point.observed()),
                        point.interval().from(),
                        point.interval().to(),
                        point.spread().from(),
                        point.spread().to());
            }
        }

        static Share of(ShareCurve curve) {
            var shown = !curve.hidden();
            return new Share(
                    curve.subject(),
                    shown ? (Long) curve.fitting() : null,
                    FiguresAnswer.known(curve.share()),
                    FiguresAnswer.known(curve.reach()),
                    FiguresAnswer.known(curve.reachOfTwice()),
                    shown ? (Long) curve.more() : null,
                    curve.hidden(),
                    curve.points().stream().map(Settled::of).toList());
        }
    }

    static SaturationAnswer of(Saturation saturation) {
        return new SaturationAnswer(
                saturation.basis().id(),
                saturation.stories(),
                saturation.codes().stream().map(Codes::of).toList(),
                saturation.shares().stream().map(Share::of).toList(),
                saturation.limit());
    }
}
