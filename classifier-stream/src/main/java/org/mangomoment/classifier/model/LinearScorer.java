package org.mangomoment.classifier.model;

/// A linear score, not yet calibrated.
final class LinearScorer {

    private final float[] weights;
    private final double bias;

    LinearScorer(float[] weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    double score(SparseVector text) {
        return text.dot(weights) + bias;
    }

    LinearClassifier output(String dimension, PlattScaling platt, double threshold) {
        var calibrated = new float[weights.length];
        for (int i = 0; i < weights.length; i++) calibrated[i] = (float) (platt.slope() * weights[i]);
        return new LinearClassifier(dimension, calibrated, platt.applied(bias), threshold);
    }
}
