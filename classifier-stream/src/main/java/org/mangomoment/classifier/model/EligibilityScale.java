package org.mangomoment.classifier.model;

import java.util.stream.IntStream;
import org.mangomoment.classifier.suggestion.Verdict;

/// How a learned score becomes an answer to whether a story is a Mangomoment.
record EligibilityScale(Platt platt, VerdictCuts cuts) {

    /// @param scores of stories that were held out
    /// @param fits   whether they are one
    /// @param chosen those to fit on
    static EligibilityScale fitted(double[] scores, boolean[] fits, int[] chosen) {
        var chosenScores = IntStream.of(chosen).mapToDouble(i -> scores[i]).toArray();
        var chosenFits = new boolean[chosen.length];
        for (int i = 0; i < chosen.length; i++) chosenFits[i] = fits[chosen[i]];
        var platt = Platt.fitted(chosenScores, chosenFits);
        for (int i = 0; i < chosenScores.length; i++) chosenScores[i] = platt.applied(chosenScores[i]);
        return new EligibilityScale(platt, VerdictCuts.fitted(chosenScores, chosenFits));
    }

    Verdict verdict(double score) {
        return cuts.verdict(platt.applied(score));
    }

    LearnedEligibility learned(Scorer scorer) {
        return new LearnedEligibility(scorer.output(CueVector.ELIGIBLE, platt, 1 - cuts.noFrom()), cuts);
    }
}
