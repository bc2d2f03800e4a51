package org.mangomoment.search.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.story.StoryView;

/// Whether a story is a Mangomoment, as the API answers it.
///
/// @param verdict   people's when they agree, else the suggested one
/// @param decided   whether it is people's
/// @param suggested null until something was suggested
record EligibilityJson(
        String verdict, boolean decided, @Nullable Suggested suggested) {
    /// What the classifier says.
    record Suggested(String verdict, double score, @Nullable String reason, List<EvidenceJson> evidence) {}

    static EligibilityJson of(StoryView view) {
        return new EligibilityJson(
                view.eligibility(), view.verdicts().eligibility().isPresent(), suggested(view));
    }

    private static @Nullable Suggested suggested(StoryView view) {
        var suggestions = view.suggestions();
        if (suggestions == null) {
            return null;
        }
        var suggested = suggestions.getEligibility();
        return new Suggested(
                Words.of(suggested.getVerdict()),
                suggested.getScore(),
                suggested.getReason(),
                EvidenceJson.of(suggested.getEvidence(), view));
    }
}
