package org.mangomoment.classifier.topology;

import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.DeadLetter;

/// What a step has to say about a story.
sealed interface StepOutput<V> {
    /// To be written to the step's topic; null is a tombstone.
    record Made<V>(@Nullable V value) implements StepOutput<V> {}

    /// To be written to the dead letters.
    record Dead<V>(DeadLetter letter) implements StepOutput<V> {}
}
