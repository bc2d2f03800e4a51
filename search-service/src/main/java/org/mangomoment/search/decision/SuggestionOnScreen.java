package org.mangomoment.search.decision;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.schemas.SuggestionShown;
import org.mangomoment.schemas.Suggestions;

/// What a decision keeps of the suggestion that a reviewer could see, or that was covered.
public final class SuggestionOnScreen {
    private SuggestionOnScreen() {}

    /// What was suggested; null when nothing was.
    public static @Nullable SuggestionShown of(@Nullable Suggestions suggestions) {
        if (suggestions == null) {
            return null;
        }
        var suggested = suggestions.getDimensions().stream()
                .filter(DimensionSuggestion::getSuggested)
                .collect(Collectors.toMap(DimensionSuggestion::getDimension, DimensionSuggestion::getScore));
        return new SuggestionShown(
                suggestions.getModelId(),
                suggestions.getCodebookVersion(),
                suggested,
                suggestions.getEligibility().getVerdict());
    }

    /// Every score, also of what was not suggested.
    static Map<String, Double> scores(@Nullable Suggestions suggestions) {
        if (suggestions == null) {
            return Map.of();
        }
        var scores = new TreeMap<String, Double>();
        suggestions.getDimensions().forEach(said -> scores.put(said.getDimension(), said.getScore()));
        scores.put("eligibility", suggestions.getEligibility().getScore());
        return scores;
    }
}
