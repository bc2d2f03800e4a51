package org.mangomoment.search.export;

import java.util.List;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.search.story.StoryView;

/// What is suggested for one dimension, as a line of an export says it.
///
/// @param score     0 to 1
/// @param suggested whether the score reaches the threshold
/// @param evidence  words that speak for or against it
record SuggestedLine(String dimension, double score, double threshold, boolean suggested, List<Exact> evidence) {
    /// Words of the text.
    ///
    /// @param start  UTF-16 code units from 0
    /// @param end    exclusive
    /// @param exact  the words themselves
    /// @param weight what they add to the log-odds; below zero when they speak against it
    record Exact(int start, int end, String exact, double weight) {}

    /// Of a story; without evidence when that belongs to another version of the text.
    static List<SuggestedLine> of(StoryView story) {
        var suggestions = story.suggestions();
        return suggestions == null
                ? List.of()
                : suggestions.getDimensions().stream()
                        .map(dimension -> of(dimension, story))
                        .toList();
    }

    private static SuggestedLine of(DimensionSuggestion dimension, StoryView story) {
        var words = story.evidenceFits()
                ? dimension.getEvidence().stream()
                        .map(found -> new Exact(
                                found.getStart(),
                                found.getEnd(),
                                story.text().substring(found.getStart(), found.getEnd()),
                                found.getContribution()))
                        .toList()
                : List.<Exact>of();
        return new SuggestedLine(
                dimension.getDimension(),
                dimension.getScore(),
                dimension.getThreshold(),
                dimension.getSuggested(),
                words);
    }
}
