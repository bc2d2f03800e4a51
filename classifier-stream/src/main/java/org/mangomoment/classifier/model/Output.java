package org.mangomoment.classifier.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// What a model learned about one dimension: log-odds are `weights · text + bias`, calibrated.
final class Output {

    private final String dimension;
    private final float[] weights;
    private final double bias;
    private final double threshold;

    /// @param weights   per feature; kept with eleven bits of precision
    /// @param threshold from this score on the dimension is suggested
    Output(String dimension, float[] weights, double bias, double threshold) {
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

    /// With so much more log-odds for every text.
    Output moved(double logOdds) {
        return new Output(dimension, weights, bias + logOdds, threshold);
    }

    /// With these features only, in this order.
    Output only(int[] features) {
        var kept = new float[features.length];
        for (int i = 0; i < kept.length; i++) kept[i] = weights[features[i]];
        return new Output(dimension, kept, bias, threshold);
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

    static Output read(DataInput in, int features) throws IOException {
        var dimension = in.readUTF();
        double bias = in.readDouble();
        double threshold = in.readDouble();
        var weights = new float[features];
        for (int i = 0; i < features; i++) weights[i] = Float.float16ToFloat(in.readShort());
        return new Output(dimension, weights, bias, threshold);
    }
}
