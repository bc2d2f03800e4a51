package org.mangomoment.classifier.rehearsal;

import java.time.Instant;
import org.mangomoment.classifier.suggestion.Proposal;
import org.mangomoment.schemas.Suggestions;

/// What is suggested for a story today, as far as a comparison needs it: no scores and no evidence.
///
/// @param model      that suggests it, by id
/// @param modelSince when that model came in force
record SuggestedNow(long storyVersion, String model, Instant modelSince, Proposal proposal) {
    static SuggestedNow of(Suggestions suggestions) {
        return new SuggestedNow(
                suggestions.getStoryVersion(),
                suggestions.getModelId(),
                suggestions.getModelSince(),
                Proposal.of(suggestions));
    }

    /// Of suggestions for the same version those of the model that came in force later count.
    boolean isLaterThan(SuggestedNow other) {
        return storyVersion == other.storyVersion
                ? !modelSince.isBefore(other.modelSince)
                : storyVersion > other.storyVersion;
    }
}
