package org.mangomoment.ingest.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/// When stories are taken, in whole milliseconds. What takes the place of an earlier state is always later than that,
/// also when the clock was set back in between, because the later of two states counts. Thread-safe.
final class RisingTime {
    private final Clock clock;
    private final AtomicLong latest = new AtomicLong(Long.MIN_VALUE);

    RisingTime(Clock clock) {
        this.clock = clock;
    }

    /// The time by the clock.
    Instant now() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        latest.accumulateAndGet(now.toEpochMilli(), Math::max);
        return now;
    }

    /// The time by the clock, or one that is later than `first` and than every time that was given here before.
    ///
    /// @param first when the story was first taken, maybe by another process
    Instant after(Instant first) {
        long now = clock.millis();
        long given = latest.updateAndGet(before -> Math.max(now, before + 1));
        return Instant.ofEpochMilli(Math.max(given, first.toEpochMilli() + 1));
    }
}
