package org.mangomoment.search.figure;

import java.util.List;

/// The share of stories in the corpus, from all suggestions corrected by the blind random sample.
///
/// The estimate is the sum over the strata of their part of the corpus, which is known, times the share of
/// decided stories that fit. For a suggestion of yes or no this is what design-based supervised learning (N.
/// Egami, M. Hinck, B. M. Stewart, H. Wei, Using imperfect surrogates for downstream inference, arXiv
/// 2306.04746) and prediction-powered inference with the best weight (A. N. Angelopoulos and others,
/// Prediction-powered inference, 2023; PPI++, arXiv 2311.01453) come to: the machine's share, plus its mean
/// error in the sample. It holds however wrong the suggestions are; good ones make the interval narrower.
///
/// The interval joins Wilson's of the strata by the method of variance estimates recovery (G. Y. Zou and A.
/// Donner, Construction of confidence limits about effect measures, 2008), so that it also holds when few are
/// decided, or the share is near 0 or 1, where the usual one of plus and minus 1.96 standard errors does not.
///
/// @param share    `NaN` when nothing was decided
/// @param interval with 95 percent confidence; all when nothing was decided
public record CorrectedShare(double share, Interval interval, IntervalMethod method) {
    private static final CorrectedShare UNKNOWN =
            new CorrectedShare(Double.NaN, new Interval(0, 1), IntervalMethod.NONE);

    /// Estimates from all strata of the corpus; those without stories are left out.
    public static CorrectedShare of(List<Stratum> corpus) {
        var strata = corpus.stream().filter(stratum -> stratum.stories() > 0).toList();
        double stories = strata.stream().mapToLong(Stratum::stories).sum();
        var decided = strata.stream().mapToLong(Stratum::decided).sum();
        if (decided == 0) {
            return UNKNOWN;
        }
        var fitting = strata.stream().mapToDouble(Stratum::fitting).sum();
        double seen = 0;
        double unseen = 0;
        double below = 0;
        double above = 0;
        for (var stratum : strata) {
            var weight = stratum.stories() / stories;
            if (stratum.decided() == 0) {
                unseen += weight;
            } else {
                var share = stratum.share();
                var interval = Interval.wilson(share, stratum.decided(), stratum.stories());
                seen += weight * share;
                below += Math.pow(weight * (share - interval.from()), 2);
                above += Math.pow(weight * (interval.to() - share), 2);
            }
        }
        return new CorrectedShare(
                Math.min(1, seen + unseen * fitting / decided),
                new Interval(Math.max(0, seen - Math.sqrt(below)), Math.min(1, seen + unseen + Math.sqrt(above))),
                unseen > 0 ? IntervalMethod.PART_UNSEEN : IntervalMethod.WILSON_BY_PART);
    }
}
