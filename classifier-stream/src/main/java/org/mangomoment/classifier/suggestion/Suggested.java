package org.mangomoment.classifier.suggestion;

import java.util.List;

/// What is suggested for one text.
///
/// @param eligibility is it a Mangomoment?
/// @param dimensions  every dimension of the codebook, highest score first; none suggested means "fits none"
public record Suggested(SuggestedEligibility eligibility, List<SuggestedDimension> dimensions) {
    public Suggested {
        dimensions = List.copyOf(dimensions);
    }
}
