package org.mangomoment.classifier.model;

import java.util.stream.IntStream;
import org.mangomoment.classifier.suggestion.Verdict;

/// How a learned score becomes an answer to whether a story is a Mangomoment.
record EligibilityScale(PlattScaling platt, VerdictThresholds cuts) {

    /// @param scores of stories that were held out
    /// @param labels whether they are one
    /// @param chosen those to fit on
    static EligibilityScale fitted(double[] scores, boolean[] labels, int[] chosen) {
        var chosenScores = IntStream.of(chosen).mapToDouble(i -> scores[i]).toArray();
        var chosenFits = new boolean[chosen.length];
        for (int i = 0; i < chosen.length; i++) chosenFits[i] = labels[chosen[i]];
        var platt = PlattScaling.fitted(chosenScores, chosenFits);
        for (int i = 0; i < chosenScores.length; i++) chosenScores[i] = platt.applied(chosenScores[i]);
        return new EligibilityScale(platt, VerdictThresholds.fitted(chosenScores, chosenFits));
    }

    Verdict verdict(double score) {
        return cuts.verdict(platt.applied(score));
    }

    LearnedEligibility learned(LinearScorer scorer) {
        return new LearnedEligibility(scorer.output(CueVector.ELIGIBLE, platt, 1 - cuts.noFrom()), cuts);
    }
}
