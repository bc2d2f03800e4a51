package org.mangomoment.search.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.figure.Figure;
import org.mangomoment.search.figure.HonestFigures;

/// Shares of stories, as the API answers them.
///
/// @param stories with consent for research
/// @param decided of these, those that somebody decided on
/// @param drawn   of these, those in the random sample
/// @param sampled of the sample, those that were decided on blind
/// @param figures eligibility first, then every dimension of the codebook
record FiguresAnswer(long stories, long decided, long drawn, long sampled, List<Share> figures) {
    /// One subject.
    ///
    /// @param subject  `eligibility` or a dimension's id
    /// @param share    the corrected share of the corpus, 0 to 1; null when nothing was decided
    /// @param from     its 95 percent interval; 0 when nothing was decided
    /// @param to       its 95 percent interval; 1 when nothing was decided
    /// @param method   how the interval was found: wilson-by-part, part-unseen or none
    /// @param sampled  stories that it was corrected with
    /// @param machine  the share for which it is suggested; null without suggestions
    /// @param reviewed the share of decided stories according to everybody who decided; null without
    ///                 decisions
    record Share(
            String subject,
            @Nullable Double share,
            double from,
            double to,
            String method,
            long sampled,
            @Nullable Double machine,
            @Nullable Double reviewed) {
        static Share of(Figure figure) {
            var corrected = figure.corrected();
            return new Share(
                    figure.subject(),
                    known(corrected.share()),
                    corrected.interval().from(),
                    corrected.interval().to(),
                    corrected.method().id(),
                    figure.sampled(),
                    known(figure.machine()),
                    known(figure.reviewed()));
        }
    }

    /// A figure, or null for one that could not be computed, which JSON has no number for.
    static @Nullable Double known(double figure) {
        return Double.isNaN(figure) ? null : figure;
    }

    static FiguresAnswer of(HonestFigures figures) {
        return new FiguresAnswer(
                figures.stories(),
                figures.decided(),
                figures.drawn(),
                figures.sampled(),
                figures.figures().stream().map(Share::of).toList());
    }
}
