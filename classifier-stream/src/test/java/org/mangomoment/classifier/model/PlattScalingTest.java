package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlattScalingTest {
    @Test
    void withoutStoriesScoresStayAsTheyAre() {
        assertThat(PlattScaling.fitted(new double[0], new boolean[0])).isEqualTo(PlattScaling.NONE);
        assertThat(PlattScaling.NONE.applied(1.7)).isEqualTo(1.7);
    }

    @Test
    void scoresThatAreTooHighAreShiftedDown() {
        // A score of 2 is a probability of 0.88, and half of them fit: the shift should take most of it away.
        var fitted = fitted(400, 2, 0.5);
        assertThat(fitted.applied(2)).isCloseTo(0, within(0.2));
    }

    @Test
    void fewStoriesChangeLessThanMany() {
        assertThat(fitted(4, 2, 0.5).applied(2))
                .isGreaterThan(fitted(400, 2, 0.5).applied(2));
    }

    @Test
    void theOrderOfScoresIsNeverTurnedRound() {
        var scores = new double[] {-3, -2, 2, 3};
        var labels = new boolean[] {true, true, false, false};
        assertThat(PlattScaling.fitted(scores, labels).slope()).isPositive();
    }

    private static PlattScaling fitted(int stories, double score, double share) {
        var scores = IntStream.range(0, stories).mapToDouble(_ -> score).toArray();
        var labels = new boolean[stories];
        for (var story = 0; story < stories * share; story++) {
            labels[story] = true;
        }
        return PlattScaling.fitted(scores, labels);
    }
}
