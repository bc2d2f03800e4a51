package org.mangomoment.ingest.limit;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// How often each sender may come in a minute: a minute's worth at once, then at an even pace (the generic cell rate
/// algorithm of ITU-T I.371). Keeps one number for each sender of the last minute, at most 100,000; senders beyond
/// share one. The time of day does not matter: a clock that is set back locks nobody out. Thread-safe.
public final class RateLimit {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int MOST_SENDERS = 100_000;
    private static final String EVERYONE_ELSE = "";

    private final long pace;
    private final LongSupplier nanos;
    private final Map<String, Long> paidUntil = new HashMap<>();

    /// @param perMinute 1 and up
    public RateLimit(int perMinute) {
        this(perMinute, System::nanoTime);
    }

    /// @param nanos time that only rises, in nanoseconds since whenever
    RateLimit(int perMinute, LongSupplier nanos) {
        this.pace = MINUTE / perMinute;
        this.nanos = nanos;
    }

    /// Counts one more, if that is within the limit.
    ///
    /// @return zero when it is; else how long to wait
    public synchronized Duration admit(String sender) {
        var now = nanos.getAsLong();
        var counted = known(sender, now) ? sender : EVERYONE_ELSE;
        var paid = Math.max(now, paidUntil.getOrDefault(counted, now)) + pace;
        if (paid - now > MINUTE) {
            return Duration.ofNanos(paid - now - MINUTE);
        }
        paidUntil.put(counted, paid);
        return Duration.ZERO;
    }

    private boolean known(String sender, long now) {
        if (paidUntil.size() >= MOST_SENDERS) {
            paidUntil.values().removeIf(paid -> paid <= now);
        }
        return paidUntil.size() < MOST_SENDERS || paidUntil.containsKey(sender);
    }
}
