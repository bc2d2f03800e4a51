package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinearClassifierTest {
    private final SparseVector text = new SparseVector(new int[] {0, 2}, new float[] {1, 2});
    private final LinearClassifier respect = classifier("respect", 0.25, 1, 2, 3);
    private final LinearClassifier access = classifier("access", 0.5, 10, 20, 30);

    @Test
    void theLogOddsAreTheWeightedFeaturesAndTheBias() {
        assertThat(respect.logOdds(text)).isEqualTo(1 + 2 * 3 + 0.25);
    }

    @Test
    void weightsAreKeptWithElevenBitsOfPrecision() {
        var third = classifier("respect", 0, 1 / 3f);
        assertThat(third.weights()[0]).isNotEqualTo(1 / 3f).isCloseTo(1 / 3f, within(1e-4f));
    }

    @Test
    void aMixtureIsTheSumOfTheOutputsAndSoMuchMore() {
        var mixed = respect.mixed(List.of(respect, access), new double[] {1, 0.5}, 2);
        assertThat(mixed.logOdds(text)).isEqualTo(respect.logOdds(text) + 0.5 * access.logOdds(text) + 2);
        assertThat(mixed.dimension()).isEqualTo("respect");
        assertThat(mixed.threshold()).isEqualTo(respect.threshold());
    }

    @Test
    void onlySomeFeaturesAreKeptInTheirOrder() {
        assertThat(respect.only(new int[] {2, 0}).weights()).containsExactly(3, 1);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var read = LinearClassifier.of(respect.stored(), 3);
        assertThat(read.dimension()).isEqualTo("respect");
        assertThat(read.threshold()).isEqualTo(respect.threshold());
        assertThat(read.logOdds(text)).isEqualTo(respect.logOdds(text));
    }

    @Test
    void aScorerBecomesAClassifierByItsCalibration() {
        var scorer = new LinearScorer(new float[] {1, 2, 3}, 1);
        var calibrated = scorer.output("respect", new PlattScaling(2, 0.5), 0.4);
        assertThat(calibrated.logOdds(text)).isEqualTo(2 * scorer.score(text) + 0.5);
        assertThat(calibrated.threshold()).isEqualTo(0.4);
    }

    private static LinearClassifier classifier(String dimension, double bias, float... weights) {
        return new LinearClassifier(dimension, weights, bias, 0.5);
    }
}
