package org.mangomoment.classifier.model;

import java.util.Collection;
import java.util.List;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.embeddings.Vectors;

/// How embeddings become features: in which direction the mean of a text's passages lies from that of all texts.
final class EmbeddingFeatures {

    /// The length of the features together, where words and pieces have 1 each.
    private static final double WEIGHT = 0.7;

    static final EmbeddingFeatures NONE = new EmbeddingFeatures("", new float[0]);

    private final String embedder;
    private final float[] centre;

    /// @param embedder id of the embedder that it needs, or empty
    /// @param centre   mean of all texts; kept with eleven bits of precision
    EmbeddingFeatures(String embedder, float[] centre) {
        this.embedder = embedder;
        this.centre = HalfFloats.rounded(centre);
    }

    /// @param texts passages of each
    static EmbeddingFeatures learned(Embedder embedder, Collection<List<EmbeddedPassage>> texts) {
        var means = texts.stream()
                .filter(t -> !t.isEmpty())
                .map(EmbeddingFeatures::mean)
                .toList();
        return new EmbeddingFeatures(embedder.id(), means.isEmpty() ? new float[embedder.size()] : Vectors.mean(means));
    }

    String embedder() {
        return embedder;
    }

    int size() {
        return centre.length;
    }

    /// A text's vector with these features after it; as it was for a text without passages.
    SparseVector joined(SparseVector text, int firstFeature, List<EmbeddedPassage> passages) {
        return passages.isEmpty() ? text : text.and(firstFeature, features(passages));
    }

    private double[] features(List<EmbeddedPassage> passages) {
        var features = new double[centre.length];
        var mean = mean(passages);
        double scale = scale(mean);
        for (int i = 0; i < features.length; i++) features[i] = scale * (mean[i] - centre[i]);
        return features;
    }

    /// What each passage adds to the sum of weights times features.
    ///
    /// @param first place of the first of these features among the weights
    double[] contributions(List<EmbeddedPassage> passages, float[] weights, int first) {
        var contributions = new double[passages.size()];
        if (passages.isEmpty()) return contributions;
        double scale = scale(mean(passages)) / passages.size();
        for (int p = 0; p < contributions.length; p++) {
            var vector = passages.get(p).vector();
            for (int i = 0; i < centre.length; i++)
                contributions[p] += weights[first + i] * scale * (vector[i] - centre[i]);
        }
        return contributions;
    }

    private double scale(float[] mean) {
        double squared = 0;
        for (int i = 0; i < mean.length; i++) squared += (mean[i] - centre[i]) * (mean[i] - centre[i]);
        return squared == 0 ? 0 : WEIGHT / Math.sqrt(squared);
    }

    private static float[] mean(List<EmbeddedPassage> passages) {
        return Vectors.mean(passages.stream().map(EmbeddedPassage::vector).toList());
    }

    /// The mean of all texts.
    float[] centre() {
        return centre.clone();
    }
}
