package org.mangomoment.classifier.model;

import java.util.Arrays;

/// A text as numbers: most features are 0 and not kept.
final class SparseVector {

    private final int[] features;
    private final float[] values;

    /// @param features indices, each once
    /// @param values   of the same length
    SparseVector(int[] features, float[] values) {
        this.features = features;
        this.values = values;
    }

    /// This with further features after it.
    SparseVector and(int firstFeature, double[] more) {
        var allFeatures = Arrays.copyOf(features, features.length + more.length);
        var allValues = Arrays.copyOf(values, values.length + more.length);
        for (int i = 0; i < more.length; i++) {
            allFeatures[features.length + i] = firstFeature + i;
            allValues[features.length + i] = (float) more[i];
        }
        return new SparseVector(allFeatures, allValues);
    }

    double dot(float[] weights) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) sum += weights[features[i]] * values[i];
        return sum;
    }

    void addTo(float[] weights, double factor) {
        for (int i = 0; i < features.length; i++) weights[features[i]] += (float) (factor * values[i]);
    }

    double squaredLength() {
        double sum = 0;
        for (float value : values) sum += value * value;
        return sum;
    }

    int size() {
        return features.length;
    }

    int feature(int i) {
        return features[i];
    }

    float value(int i) {
        return values[i];
    }
}
