package org.mangomoment.classifier.model;

/// A linear score, not yet calibrated.
final class Scorer {

    private final float[] weights;
    private final double bias;

    Scorer(float[] weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    double score(SparseVector text) {
        return text.dot(weights) + bias;
    }

    Output output(String dimension, Platt platt, double threshold) {
        var calibrated = new float[weights.length];
        for (int i = 0; i < weights.length; i++) calibrated[i] = (float) (platt.slope() * weights[i]);
        return new Output(dimension, calibrated, platt.applied(bias), threshold);
    }
}
