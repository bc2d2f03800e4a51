package org.mangomoment.classifier.budget;

/// How a piece of work ended.
public sealed interface Attempt<T> {
    /// It was done in time.
    record Done<T>(T result) implements Attempt<T> {}

    /// It threw something or took too long.
    ///
    /// @param reason what happened and where, without any of the content that was worked on
    record Failed<T>(String reason) implements Attempt<T> {}

    /// `done` or `failed`, for meters.
    default String outcome() {
        return switch (this) {
            case Done<T> _ -> "done";
            case Failed<T> _ -> "failed";
        };
    }
}
