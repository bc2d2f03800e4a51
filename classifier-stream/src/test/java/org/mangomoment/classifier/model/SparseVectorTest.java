package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SparseVectorTest {
    private final SparseVector text = new SparseVector(new int[] {0, 3}, new float[] {1, 2});

    @Test
    void onlyTheFeaturesThatAreThereCount() {
        assertThat(text.dot(new float[] {10, 100, 100, 1})).isEqualTo(12);
        assertThat(text.squaredLength()).isEqualTo(5);
    }

    @Test
    void addingToWeightsTouchesTheFeaturesThatAreThere() {
        var weights = new float[] {1, 1, 1, 1};
        text.addTo(weights, 0.5);
        assertThat(weights).containsExactly(1.5f, 1, 1, 2);
    }

    @Test
    void furtherFeaturesComeBehind() {
        var more = text.and(4, new double[] {7, 8});
        assertThat(more.size()).isEqualTo(4);
        assertThat(more.feature(3)).isEqualTo(5);
        assertThat(more.value(3)).isEqualTo(8);
        assertThat(text.size()).isEqualTo(2);
    }
}
