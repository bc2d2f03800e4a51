package org.mangomoment.classifier.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a text tells a Mangomoment.
///
/// @param score    probability of yes, 0 to 1
/// @param reason   for no or unclear: a reason id of the codebook, or null when no reason stands out
/// @param evidence strongest first; positive speaks for a moment
public record SuggestedEligibility(
        Verdict verdict, double score, @Nullable String reason, List<Evidence> evidence) {
    public SuggestedEligibility {
        evidence = List.copyOf(evidence);
        if (!(score >= 0 && score <= 1))
            throw new IllegalArgumentException("score of eligibility is " + score + ", expected 0 to 1");
    }
}
