package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Lipton, Elkan and Naryanaswamy 2014: the threshold with the best F1 is half of that F1.
class ThresholdTest {
    @Test
    void scoresThatSeparateGiveAHalf() {
        assertThat(Threshold.of(new double[] {0.9, 0.8, 0.1}, new boolean[] {true, true, false}))
                .isEqualTo(0.5);
    }

    @Test
    void itIsHalfOfTheBestF1InWhateverOrder() {
        // Best F1: all three taken, two of them right: 2 · 2 / (3 + 2).
        assertThat(Threshold.of(new double[] {0.2, 0.9, 0.5}, new boolean[] {true, true, false}))
                .isCloseTo(0.8 / 2, within(1e-9));
    }

    @Test
    void whereRecallCountsMoreTheThresholdIsLower() {
        var scores = new double[] {0.9, 0.5, 0.2};
        var labels = new boolean[] {true, false, true};
        assertThat(Threshold.of(scores, labels, 2)).isLessThan(Threshold.of(scores, labels));
        // Best F2: 5 · 2 / (3 + 4 · 2), divided by 1 + 2².
        assertThat(Threshold.of(scores, labels, 2)).isCloseTo(10.0 / 11 / 5, within(1e-9));
    }

    @Test
    void whereNothingFitsItIsZero() {
        assertThat(Threshold.of(new double[] {0.9}, new boolean[] {false})).isZero();
    }
}
