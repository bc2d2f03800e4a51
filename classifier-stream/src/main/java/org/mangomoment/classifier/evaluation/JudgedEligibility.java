package org.mangomoment.classifier.evaluation;

import org.mangomoment.classifier.suggestion.Verdict;

/// Whether one story is a Mangomoment, as decided and as suggested.
///
/// @param story id; the same story may be judged by several models
record JudgedEligibility(String story, Verdict decided, Verdict suggested) {
    boolean isNone() {
        return decided == Verdict.NO;
    }

    boolean saidToBeNone() {
        return suggested == Verdict.NO;
    }
}
