package org.mangomoment.search.api;

import java.util.List;
import org.mangomoment.search.story.StoryView;

/// A dimension that was scored for a story, as the API answers it.
record SuggestionJson(
        String dimension, double score, double threshold, boolean suggested, List<EvidenceJson> evidence) {
    static List<SuggestionJson> of(StoryView view) {
        var suggestions = view.suggestions();
        return suggestions == null
                ? List.of()
                : suggestions.getDimensions().stream()
                        .map(dimension -> new SuggestionJson(
                                dimension.getDimension(),
                                dimension.getScore(),
                                dimension.getThreshold(),
                                dimension.getSuggested(),
                                EvidenceJson.of(dimension.getEvidence(), view)))
                        .toList();
    }
}
