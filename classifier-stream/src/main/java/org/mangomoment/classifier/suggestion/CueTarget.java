package org.mangomoment.classifier.suggestion;

/// What a cue speaks for.
sealed interface CueTarget {
    record ForDimension(String id) implements CueTarget {}

    record ForMoment() implements CueTarget {}

    record ForSomeone() implements CueTarget {}

    record ForReason(String id) implements CueTarget {}
}
