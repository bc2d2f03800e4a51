package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainingExampleTest {
    @Test
    void itFitsWhatWasDecided() {
        assertThat(example("warm").fits("respect")).isTrue();
        assertThat(example("warm").fits("access")).isFalse();
    }

    @Test
    void whatTheCuesDoNotKnowIsZero() {
        assertThat(example("warm").cueLogOdds(1)).isEqualTo(0.5);
        assertThat(example("warm").cueLogOdds(-1)).isZero();
    }

    @Test
    void identicalTextsAreInOneFoldAndTextsAreInAllOfThem() {
        assertThat(example("warm").fold(5)).isEqualTo(example("warm").fold(5));
        assertThat(IntStream.range(0, 100)
                        .map(i -> example("warm " + i).fold(5))
                        .distinct()
                        .sorted())
                .containsExactly(0, 1, 2, 3, 4);
    }

    private static TrainingExample example(String text) {
        return new TrainingExample(
                text, Set.of("respect"), new SparseVector(new int[0], new float[0]), new double[] {0.25, 0.5});
    }
}
