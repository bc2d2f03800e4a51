package org.mangomoment.classifier.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.mangomoment.classifier.suggestion.LogOdds;
import org.mangomoment.classifier.suggestion.Suggested;

/// What a codebook's cues say about a text, as numbers: a model's prior, and features beside the words.
final class CueVector {

    /// What a log-odds of 1 is as a feature: little, since cues are the prior already.
    static final double SCALE = 1 / 16.0;

    /// Stands for eligibility beside the dimensions; no id of a dimension has brackets.
    static final String ELIGIBLE = "(eligible)";

    private CueVector() {}

    /// What cues are known for: the dimensions, then eligibility.
    static List<String> known(List<String> dimensions) {
        return Stream.concat(dimensions.stream(), Stream.of(ELIGIBLE)).toList();
    }

    /// The log-odds of everything that cues are known for, in this order. For a dimension that the codebook no longer
    /// has it is the median of the others: what cues say of most dimensions of a text, namely little.
    static double[] logOdds(Suggested byCues, List<String> known) {
        var byId = new HashMap<String, Double>();
        byCues.dimensions().forEach(dimension -> byId.put(dimension.dimension(), LogOdds.of(dimension.score())));
        var usual = byId.values().stream()
                .sorted()
                .skip(byId.size() / 2)
                .findFirst()
                .orElse(0.0);
        byId.put(ELIGIBLE, LogOdds.of(byCues.eligibility().score()));
        return known.stream().mapToDouble(id -> byId.getOrDefault(id, usual)).toArray();
    }

    /// The same without what they say of eligibility, which says nothing about dimensions.
    static double[] ofDimensions(double[] logOdds) {
        return Arrays.copyOf(logOdds, logOdds.length - 1);
    }

    /// A text's vector with what its cues say as further features.
    static SparseVector joined(SparseVector words, int firstFeature, double[] logOdds) {
        var scaled = logOdds.clone();
        for (int i = 0; i < scaled.length; i++) scaled[i] *= SCALE;
        return words.and(firstFeature, scaled);
    }
}
