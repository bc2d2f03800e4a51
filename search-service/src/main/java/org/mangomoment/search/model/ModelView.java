package org.mangomoment.search.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelState;

/// A model as far as people look at it.
///
/// @param state      whether it is in use
/// @param trainedOn  decided stories; 0 for cues
/// @param kept       whether it can still be put into use
/// @param changedBy  who brought it into its state
/// @param at         since when it is in it
/// @param comparison null for cues
public record ModelView(
        String id,
        ModelState state,
        int codebookVersion,
        int trainedOn,
        boolean kept,
        String changedBy,
        Instant at,
        @Nullable Comparison comparison) {
    static ModelView of(Model model) {
        return new ModelView(
                model.getModelId(),
                model.getState(),
                model.getCodebookVersion(),
                model.getTrainedOn(),
                model.getTrainedOn() == 0 || model.getParameters() != null,
                model.getChangedBy(),
                model.getAt(),
                Optional.ofNullable(model.getEvaluation()).map(Comparison::of).orElse(null));
    }

    /// Whether a steward may put it into use or refuse it.
    public boolean waits() {
        return state == ModelState.CANDIDATE;
    }

    /// Whether a steward may go back to it.
    public boolean canReturn() {
        return state == ModelState.RETIRED && kept;
    }

    /// Its own figures.
    public Comparison.@Nullable Figures figures() {
        return comparison == null ? null : comparison.candidate();
    }
}
