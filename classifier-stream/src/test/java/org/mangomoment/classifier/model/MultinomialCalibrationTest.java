package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MultinomialCalibrationTest {
    @Test
    void whereScoresSayNothingTheCommonLabelIsFavoured() {
        var scores = new double[200][];
        var chosen = new int[200];
        Arrays.setAll(scores, _ -> new double[] {0, 0});
        Arrays.setAll(chosen, text -> text % 10 == 0 ? 1 : 0);
        var fitted = MultinomialCalibration.fitted(scores, chosen);
        assertThat(fitted.bias(0) - fitted.bias(1)).isCloseTo(Math.log(9), within(0.1));
    }

    @Test
    void fewTextsLeaveTheScoresNearlyAsTheyAre() {
        var fitted = MultinomialCalibration.fitted(new double[][] {{1, -1}}, new int[] {0});
        assertThat(fitted.weights(0)[0]).isCloseTo(1, within(0.5));
        assertThat(fitted.weights(0)[1]).isCloseTo(0, within(0.5));
        assertThat(fitted.weights(1)[1]).isCloseTo(1, within(0.5));
    }

    @Test
    void aScoreThatSpeaksForAnotherLabelIsTurnedToIt() {
        var scores = new double[100][];
        var chosen = new int[100];
        Arrays.setAll(scores, text -> text % 2 == 0 ? new double[] {2, -2} : new double[] {-2, 2});
        Arrays.setAll(chosen, text -> text % 2 == 0 ? 1 : 0);
        var fitted = MultinomialCalibration.fitted(scores, chosen);
        assertThat(fitted.weights(1)[0]).isGreaterThan(fitted.weights(0)[0]);
    }
}
