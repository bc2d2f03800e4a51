package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CueVectorTest {
    @Test
    void eligibilityIsKnownBehindTheDimensions() {
        assertThat(CueVector.known(List.of("respect", "access")))
                .containsExactly("respect", "access", CueVector.ELIGIBLE);
    }

    @Test
    void dimensionsAreLearnedWithoutWhatCuesSayOfEligibility() {
        assertThat(CueVector.ofDimensions(new double[] {1, 2, 3})).containsExactly(1, 2);
    }

    @Test
    void cuesBecomeSmallFeaturesBehindThoseOfTheWords() {
        var words = new SparseVector(new int[] {4}, new float[] {1});
        var logOdds = new double[] {16, -8};
        var joined = CueVector.joined(words, 10, logOdds);
        assertThat(joined.size()).isEqualTo(3);
        assertThat(joined.feature(1)).isEqualTo(10);
        assertThat(joined.value(1)).isEqualTo(1);
        assertThat(joined.value(2)).isEqualTo(-0.5f);
        assertThat(logOdds).containsExactly(16, -8);
    }
}
