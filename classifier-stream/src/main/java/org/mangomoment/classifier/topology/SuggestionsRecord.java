package org.mangomoment.classifier.topology;

import java.util.List;
import org.mangomoment.classifier.suggestion.ActiveModel;
import org.mangomoment.classifier.suggestion.Suggested;
import org.mangomoment.classifier.suggestion.SuggestedDimension;
import org.mangomoment.classifier.suggestion.SuggestedEligibility;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.schemas.EligibilitySuggestion;
import org.mangomoment.schemas.Evidence;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Suggestions;

/// What was suggested as the record that goes on the topic `suggestions`.
final class SuggestionsRecord {
    private SuggestionsRecord() {}

    static Suggestions of(Story story, ActiveModel active, Suggested suggested) {
        return new Suggestions(
                story.getStoryId(),
                story.getVersion(),
                active.suggester().modelId(),
                active.suggester().codebookVersion(),
                eligibility(suggested.eligibility()),
                suggested.dimensions().stream()
                        .map(SuggestionsRecord::dimension)
                        .toList(),
                active.since());
    }

    private static EligibilitySuggestion eligibility(SuggestedEligibility found) {
        return new EligibilitySuggestion(
                found.verdict().stored(), found.score(), found.reason(), evidence(found.evidence()));
    }

    private static DimensionSuggestion dimension(SuggestedDimension found) {
        return new DimensionSuggestion(
                found.dimension(), found.score(), found.threshold(), found.suggested(), evidence(found.evidence()));
    }

    private static List<Evidence> evidence(List<org.mangomoment.classifier.suggestion.Evidence> found) {
        return found.stream()
                .map(words -> new Evidence(words.start(), words.end(), words.cue(), words.contribution()))
                .toList();
    }
}
