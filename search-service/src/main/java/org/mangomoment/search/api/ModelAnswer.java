package org.mangomoment.search.api;

import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.model.ModelView;

/// A suggestion model.
///
/// @param state      candidate, active or retired
/// @param trainedOn  decided stories; 0 for cues
/// @param kept       whether it can still be put into use
/// @param changedBy  who brought it into its state
/// @param at         since when it is in it
/// @param comparison its figures and what it would change; null for cues
record ModelAnswer(
        String id,
        String state,
        int codebookVersion,
        int trainedOn,
        boolean kept,
        String changedBy,
        String at,
        @Nullable Object comparison) {
    static ModelAnswer of(ModelView model) {
        return new ModelAnswer(
                model.id(),
                Words.of(model.state()),
                model.codebookVersion(),
                model.trainedOn(),
                model.kept(),
                model.changedBy(),
                model.at().toString(),
                model.comparison());
    }
}
