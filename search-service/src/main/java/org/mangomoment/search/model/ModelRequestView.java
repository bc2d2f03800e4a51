package org.mangomoment.search.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ModelAct;
import org.mangomoment.schemas.ModelOutcome;
import org.mangomoment.schemas.ModelRequest;

/// What a steward asked and what became of it.
///
/// @param act     what was asked
/// @param modelId null for train
/// @param outcome null until the classifier has answered
/// @param result  the model that came of it, if any
public record ModelRequestView(
        String id,
        ModelAct act,
        @Nullable String modelId,
        String by,
        Instant at,
        @Nullable ModelOutcome outcome,
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
