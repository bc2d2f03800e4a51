package org.mangomoment.classifier.model;

import java.util.List;
import org.mangomoment.schemas.LearnedOutput;

/// What a model learned about one dimension: log-odds are `weights · text + bias`, calibrated.
final class LinearClassifier {

    private final String dimension;
    private final float[] weights;
    private final double bias;
    private final double threshold;

    /// @param weights   per feature; kept with eleven bits of precision
    /// @param threshold from this score on the dimension is suggested
    LinearClassifier(String dimension, float[] weights, double bias, double threshold) {
        this.dimension = dimension;
        this.weights = HalfFloats.rounded(weights);
        this.bias = bias;
        this.threshold = threshold;
    }

    String dimension() {
        return dimension;
    }

    double threshold() {
        return threshold;
    }

    double logOdds(SparseVector text) {
        return text.dot(weights) + bias;
    }

    /// The sum of some outputs over the same features, each so many times, and so much more log-odds for every text.
    LinearClassifier mixed(List<LinearClassifier> outputs, double[] times, double logOdds) {
        var sum = new float[weights.length];
        double bias = logOdds;
        for (int o = 0; o < times.length; o++) {
            var output = outputs.get(o);
            for (int i = 0; i < sum.length; i++) sum[i] += (float) (times[o] * output.weights[i]);
            bias += times[o] * output.bias;
        }
        return new LinearClassifier(dimension, sum, bias, threshold);
    }

    /// The same for a dimension that has another id now.
    LinearClassifier named(String id) {
        return new LinearClassifier(id, weights, bias, threshold);
    }

    /// With these features only, in this order.
    LinearClassifier only(int[] features) {
        var kept = new float[features.length];
        for (int i = 0; i < kept.length; i++) kept[i] = weights[features[i]];
        return new LinearClassifier(dimension, kept, bias, threshold);
    }

    float[] weights() {
        return weights;
    }

    /// As it stands in a model's record.
    LearnedOutput stored() {
        return new LearnedOutput(dimension, bias, threshold, HalfFloats.bytes(weights));
    }

    /// @param features how many the model has
    /// @throws IllegalArgumentException when it has not as many weights
    static LinearClassifier of(LearnedOutput stored, int features) {
        var weights = HalfFloats.read(stored.getWeights());
        if (weights.length != features)
            throw new IllegalArgumentException("the output '" + stored.getAnswer() + "' has " + weights.length
                    + " weights, expected one for each of " + features + " features");
        return new LinearClassifier(stored.getAnswer(), weights, stored.getBias(), stored.getThreshold());
    }
}
