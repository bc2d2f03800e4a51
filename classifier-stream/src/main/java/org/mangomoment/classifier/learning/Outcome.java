package org.mangomoment.classifier.learning;

import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ModelOutcome;

/// What became of a request or a training.
///
/// @param modelId the model that it is about, if any
record Outcome(ModelOutcome what, @Nullable String modelId) {
    static Outcome promoted(String modelId) {
        return new Outcome(ModelOutcome.PROMOTED, modelId);
    }

    static Outcome candidate(String modelId) {
        return new Outcome(ModelOutcome.CANDIDATE, modelId);
    }

    static Outcome retired(String modelId) {
        return new Outcome(ModelOutcome.RETIRED, modelId);
    }

    static Outcome unchanged(String modelId) {
        return new Outcome(ModelOutcome.UNCHANGED, modelId);
    }

    static Outcome tooFew() {
        return new Outcome(ModelOutcome.TOO_FEW, null);
    }

    static Outcome failed() {
        return new Outcome(ModelOutcome.FAILED, null);
    }

    static Outcome refused(ModelOutcome why) {
        return new Outcome(why, null);
    }
}
