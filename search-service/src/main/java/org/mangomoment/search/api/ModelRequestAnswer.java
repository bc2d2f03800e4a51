package org.mangomoment.search.api;

import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.model.ModelRequestView;

/// What a steward asked concerning models, and what became of it.
///
/// @param act     train, promote, refuse or roll-back
/// @param model   the model it is about; null for train
/// @param outcome null until the classifier has answered
/// @param result  the model that came of it, if any
record ModelRequestAnswer(
        String id,
        String act,
        @Nullable String model,
        String by,
        String at,
        @Nullable String outcome,
        @Nullable String result) {
    static ModelRequestAnswer of(ModelRequestView request) {
        return new ModelRequestAnswer(
                request.id(),
                Words.of(request.act()),
                request.modelId(),
                request.by(),
                request.at().toString(),
                request.outcome() == null ? null : Words.of(request.outcome()),
                request.result());
    }
}
