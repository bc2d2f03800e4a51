package org.mangomoment.classifier.suggestion;

/// What a cue speaks for.
sealed interface Voice {
    record ForDimension(String id) implements Voice {}

    record ForMoment() implements Voice {}

    record ForSomeone() implements Voice {}

    record ForReason(String id) implements Voice {}
}
