package org.mangomoment.classifier.model;

import org.mangomoment.classifier.suggestion.LogOdds;
import org.mangomoment.classifier.suggestion.Verdict;

/// From which probability of being no Mangomoment on the answer is another than "yes".
///
/// @param noFrom      from this on it is "no"
/// @param unclearFrom from this on it is "unclear"; at most as high
record VerdictThresholds(double noFrom, double unclearFrom) {

    /// How much more finding "no" counts than being right about it, for saying "unclear" (F2).
    private static final double UNCLEAR_BETA = 2;

    /// Where every story is one, nothing else is ever said.
    private static final VerdictThresholds ALWAYS_YES = new VerdictThresholds(2, 2);

    /// @param logOdds of being one, calibrated, of stories that were held out
    /// @param labels  whether they are one
    static VerdictThresholds fitted(double[] logOdds, boolean[] labels) {
        var ofNone = new double[logOdds.length];
        var none = new boolean[labels.length];
        boolean anyNone = false;
        for (int i = 0; i < none.length; i++) {
            ofNone[i] = -logOdds[i];
            none[i] = !labels[i];
            anyNone |= none[i];
        }
        if (!anyNone) return ALWAYS_YES;
        double noFrom = Threshold.of(ofNone, none);
        return new VerdictThresholds(noFrom, Math.min(noFrom, Threshold.of(ofNone, none, UNCLEAR_BETA)));
    }

    /// @param logOdds of being one, calibrated
    Verdict verdict(double logOdds) {
        double none = LogOdds.probability(-logOdds);
        if (none >= noFrom) return Verdict.NO;
        return none >= unclearFrom ? Verdict.UNCLEAR : Verdict.YES;
    }
}
