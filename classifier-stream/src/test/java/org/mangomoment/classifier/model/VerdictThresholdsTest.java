package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.suggestion.LogOdds;
import org.mangomoment.classifier.suggestion.Verdict;

class VerdictThresholdsTest {
    private final VerdictThresholds thresholds = new VerdictThresholds(0.6, 0.3);

    @Test
    void theProbabilityOfBeingNoneDecides() {
        assertThat(thresholds.verdict(-LogOdds.of(0.61))).isEqualTo(Verdict.NO);
        assertThat(thresholds.verdict(-LogOdds.of(0.59))).isEqualTo(Verdict.UNCLEAR);
        assertThat(thresholds.verdict(-LogOdds.of(0.31))).isEqualTo(Verdict.UNCLEAR);
        assertThat(thresholds.verdict(-LogOdds.of(0.29))).isEqualTo(Verdict.YES);
    }

    @Test
    void whereEveryStoryIsOneNothingElseIsEverSaid() {
        var fitted = VerdictThresholds.fitted(new double[] {2, 3, -1}, new boolean[] {true, true, true});
        assertThat(fitted.verdict(-50)).isEqualTo(Verdict.YES);
    }

    @Test
    void unclearBeginsNoLaterThanNo() {
        var fitted = VerdictThresholds.fitted(
                new double[] {3, 2, 1, -1, 0.5, -2}, new boolean[] {true, true, true, false, false, true});
        assertThat(fitted.unclearFrom()).isPositive().isLessThanOrEqualTo(fitted.noFrom());
    }
}
