package org.mangomoment.classifier.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

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
        this.weights = new float[weights.length];
        for (int i = 0; i < weights.length; i++)
            this.weights[i] = Float.float16ToFloat(Float.floatToFloat16(weights[i]));
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

    /// With these features only, in this order.
    LinearClassifier only(int[] features) {
        var kept = new float[features.length];
        for (int i = 0; i < kept.length; i++) kept[i] = weights[features[i]];
        return new LinearClassifier(dimension, kept, bias, threshold);
    }

    float[] weights() {
        return weights;
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(dimension);
        out.writeDouble(bias);
        out.writeDouble(threshold);
        for (float weight : weights) out.writeShort(Float.floatToFloat16(weight));
    }

    static LinearClassifier read(DataInput in, int features) throws IOException {
        var dimension = in.readUTF();
        double bias = in.readDouble();
        double threshold = in.readDouble();
        var weights = new float[features];
        for (int i = 0; i < features; i++) weights[i] = Float.float16ToFloat(in.readShort());
        return new LinearClassifier(dimension, weights, bias, threshold);
    }
}
