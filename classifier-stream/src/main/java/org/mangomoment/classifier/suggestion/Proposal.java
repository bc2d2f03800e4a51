package org.mangomoment.classifier.suggestion;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.Suggestions;

/// What is suggested for a story, without scores and evidence: what a change of models or codebooks is told by.
///
/// @param dimensions  ids of those that are suggested
/// @param eligibility whether it is suggested to be a Mangomoment
public record Proposal(SortedSet<String> dimensions, EligibilityAnswer eligibility) {
    public Proposal {
        dimensions = Collections.unmodifiableSortedSet(new TreeSet<>(dimensions));
    }

    /// Of a suggester.
    public static Proposal of(Suggested suggested) {
        return new Proposal(
                sorted(suggested.dimensions().stream()
                        .filter(SuggestedDimension::suggested)
                        .map(SuggestedDimension::dimension)),
                suggested.eligibility().verdict().stored());
    }

    /// Of the log.
    public static Proposal of(Suggestions suggestions) {
        return new Proposal(
                sorted(suggestions.getDimensions().stream()
                        .filter(DimensionSuggestion::getSuggested)
                        .map(DimensionSuggestion::getDimension)),
                suggestions.getEligibility().getVerdict());
    }

    /// Dimensions that are suggested here and not there.
    public SortedSet<String> without(Set<String> there) {
        var rest = new TreeSet<>(dimensions);
        rest.removeAll(there);
        return rest;
    }

    private static SortedSet<String> sorted(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(TreeSet::new));
    }
}
