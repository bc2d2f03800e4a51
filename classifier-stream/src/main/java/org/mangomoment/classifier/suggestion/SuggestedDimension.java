package org.mangomoment.classifier.suggestion;

import java.util.Comparator;
import java.util.List;

/// How far one dimension fits a text.
///
/// @param dimension id in the codebook
/// @param score     0 to 1
/// @param threshold from this score on it is suggested
/// @param evidence  strongest first
public record SuggestedDimension(String dimension, double score, double threshold, List<Evidence> evidence) {

    /// Highest score first; equal scores by how far they are above their threshold, then by id.
    public static final Comparator<SuggestedDimension> HIGHEST_FIRST = Comparator.comparingDouble(
                    (SuggestedDimension d) -> -d.score())
            .thenComparingDouble(SuggestedDimension::threshold)
            .thenComparing(SuggestedDimension::dimension);

    public SuggestedDimension {
        evidence = List.copyOf(evidence);
        if (!(score >= 0 && score <= 1))
            throw new IllegalArgumentException("score of " + dimension + " is " + score + ", expected 0 to 1");
    }

    public boolean suggested() {
        return score >= threshold;
    }
}
