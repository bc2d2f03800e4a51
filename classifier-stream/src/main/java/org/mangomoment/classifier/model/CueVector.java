package org.mangomoment.classifier.model;

import java.util.List;
import org.mangomoment.classifier.suggestion.LogOdds;
import org.mangomoment.classifier.suggestion.Suggested;

/// What a codebook's cues say about a text, as numbers: a model's prior, and features beside the words.
final class CueVector {

    /// What a log-odds of 1 is as a feature, so that cues weigh about as much as all words together.
    static final double SCALE = 1 / 6.0;

    private CueVector() {}

    /// The log-odds of every dimension in this order; 0 for one that the codebook does not have.
    static double[] logOdds(Suggested byCues, List<String> dimensions) {
        var logOdds = new double[dimensions.size()];
        for (var dimension : byCues.dimensions()) {
            int at = dimensions.indexOf(dimension.dimension());
            if (at >= 0) logOdds[at] = LogOdds.of(dimension.score());
        }
        return logOdds;
    }

    /// A text's vector with what its cues say as further features.
    static SparseVector joined(SparseVector words, int firstFeature, double[] logOdds) {
        var scaled = logOdds.clone();
        for (int i = 0; i < scaled.length; i++) scaled[i] *= SCALE;
        return words.and(firstFeature, scaled);
    }
}
