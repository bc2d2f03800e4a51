package org.mangomoment.classifier.model;

import java.util.List;
import org.mangomoment.classifier.measure.Counts;
import org.mangomoment.classifier.measure.Draws;

/// Whether stories that are no Mangomoment are found better by what was learned than by the cues, or only seem so: few
/// stories are none, and two more or less of them found may be chance.
///
/// @param cases at least one
record BootstrapComparison(List<Case> cases) {

    /// In so many of all draws of the cases what was learned must have the higher F1. With 0.5 it takes over with
    /// refusals that follow no rule, with 0.95 hardly ever in time (docs/suggestion.md).
    private static final double SURE = 0.9;

    /// One story.
    ///
    /// @param none    whether it is no Mangomoment
    /// @param learned whether what was learned says so, without having seen the story
    /// @param cues    whether the cues say so
    record Case(boolean none, boolean learned, boolean cues) {}

    BootstrapComparison {
        cases = List.copyOf(cases);
    }

    /// Nothing that the cues find may be lost on the whole, and being better must not be chance.
    boolean isWon() {
        if (learned(cases).recall() < cues(cases).recall()) return false;
        var draws = Draws.of(cases)
                .map(draw -> learned(draw).f1() > cues(draw).f1())
                .toList();
        return draws.stream().filter(won -> won).count() >= SURE * draws.size();
    }

    private static Counts learned(List<Case> cases) {
        return Counts.of(cases, Case::none, Case::learned);
    }

    private static Counts cues(List<Case> cases) {
        return Counts.of(cases, Case::none, Case::cues);
    }
}
