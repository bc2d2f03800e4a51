package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void scoresThatAreTooSureAreFlattened() {
        var random = new Random(1);
        var scores = new double[2000];
        var fits = new boolean[2000];
        for (int i = 0; i < scores.length; i++) {
            double logOdds = random.nextGaussian() - 1;
            fits[i] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds));
            scores[i] = 3 * logOdds + 2;
        }
        var platt = PlattScaling.fitted(scores, fits);
        assertThat(platt.slope()).isCloseTo(1 / 3.0, within(0.05));
        assertThat(platt.shift()).isCloseTo(-2 / 3.0, within(0.15));
    }

    @Test
    void fewStoriesChangeLittle() {
        var platt = PlattScaling.fitted(new double[] {1, -1}, new boolean[] {true, false});
        assertThat(platt.slope()).isCloseTo(1, within(0.2));
        assertThat(platt.shift()).isCloseTo(0, within(0.1));
    }

    @Test
    void scoresThatPointTheWrongWayAreNotTurnedRound() {
        var scores = new double[100];
        var fits = new boolean[100];
        for (int i = 0; i < 100; i++) {
            fits[i] = i % 2 == 0;
            scores[i] = fits[i] ? -3 : 3;
        }
        assertThat(PlattScaling.fitted(scores, fits).slope()).isPositive();
    }

    @Test
    void theThresholdIsHalfTheBestF1() {
        assertThat(Threshold.of(new double[] {3, 2, 1, 0}, new boolean[] {true, true, false, false}))
                .isEqualTo(0.5);
        assertThat(Threshold.of(new double[] {3, 2, 1, 0}, new boolean[] {false, false, false, true}))
                .isEqualTo(0.2);
    }
}
