package org.mangomoment.search.exportjob;

/// What came of asking for an export in the background.
public sealed interface Beginning {
    /// It has begun.
    record Begun(JobView job) implements Beginning {}

    /// As many are being made as may be, by anybody or by whoever asks.
    record Busy() implements Beginning {}
}
