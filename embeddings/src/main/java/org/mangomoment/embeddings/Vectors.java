package org.mangomoment.embeddings;

import java.util.List;

/// Sums and lengths of vectors.
public final class Vectors {
    private Vectors() {}

    /// @param vectors at least one, all of the same length
    public static float[] sum(float[]... vectors) {
        var sum = new float[vectors[0].length];
        for (var vector : vectors) for (int i = 0; i < sum.length; i++) sum[i] += vector[i];
        return sum;
    }

    /// @param vectors at least one, all of the same length
    public static float[] mean(List<float[]> vectors) {
        var mean = sum(vectors.toArray(float[][]::new));
        for (int i = 0; i < mean.length; i++) mean[i] /= vectors.size();
        return mean;
    }

    public static double length(float[] vector) {
        double squared = 0;
        for (float value : vector) squared += value * value;
        return Math.sqrt(squared);
    }

    /// The same with length 1; one without a direction stays as it is.
    public static float[] direction(float[] vector) {
        double length = length(vector);
        var direction = vector.clone();
        if (length > 0) for (int i = 0; i < direction.length; i++) direction[i] = (float) (vector[i] / length);
        return direction;
    }
}
