package org.mangomoment.classifier.learning;

import org.jspecify.annotations.Nullable;

/// What became of a wish or a training.
///
/// @param word    as in the schema of wishes; pages translate it
/// @param modelId the model that it is about, if any
record Outcome(String word, @Nullable String modelId) {
    static Outcome promoted(String modelId) {
        return new Outcome("promoted", modelId);
    }

    static Outcome candidate(String modelId) {
        return new Outcome("candidate", modelId);
    }

    static Outcome retired(String modelId) {
        return new Outcome("retired", modelId);
    }

    static Outcome unchanged(String modelId) {
        return new Outcome("unchanged", modelId);
    }

    static Outcome tooFew() {
        return new Outcome("too-few", null);
    }

    static Outcome failed() {
        return new Outcome("failed", null);
    }

    static Outcome refused(String why) {
        return new Outcome(why, null);
    }
}
