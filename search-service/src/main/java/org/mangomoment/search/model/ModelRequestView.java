package org.mangomoment.search.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ModelRequest;

/// What a steward asked and what became of it.
///
/// @param act     train, promote, refuse or roll-back
/// @param modelId null for train
/// @param outcome null until the classifier has answered; a word that pages translate
/// @param result  the model that came of it, if any
public record ModelRequestView(
        String id,
        String act,
        @Nullable String modelId,
        String by,
        Instant at,
        @Nullable String outcome,
        @Nullable String result) {
    static ModelRequestView of(ModelRequest request) {
        return new ModelRequestView(
                request.getRequestId(),
                request.getAct(),
                request.getModelId(),
                request.getBy(),
                request.getAt(),
                request.getOutcome(),
                request.getResult());
    }
}
