package org.mangomoment.runtime.kafka;

import java.time.Duration;
import java.util.function.LongSupplier;

/// How long records are gathered before the next batch: three times as long as the last batch took to apply,
/// counted from its end. A view whose batches cost much whatever their size, such as an index that is refreshed
/// after each, then spends at most a quarter of its time on them. After a pause the first record is applied at
/// once. Used by one thread.
final class BatchPacing {
    private static final int TIMES = 3;

    /// Longest wait, which no reader notices.
    private static final Duration LONGEST = Duration.ofMillis(250);

    private final LongSupplier nanos;
    private long nextAt;

    /// @param nanos the clock, as [System#nanoTime]
    BatchPacing(LongSupplier nanos) {
        this.nanos = nanos;
        this.nextAt = nanos.getAsLong();
    }

    /// @param took what the batch that has just been applied took
    void applied(Duration took) {
        var pause = took.multipliedBy(TIMES);
        nextAt = nanos.getAsLong() + (pause.compareTo(LONGEST) < 0 ? pause : LONGEST).toNanos();
    }

    /// Time left for gathering; zero when the next batch is due.
    Duration left() {
        return Duration.ofNanos(Math.max(0, nextAt - nanos.getAsLong()));
    }
}
