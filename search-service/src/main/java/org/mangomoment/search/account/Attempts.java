package org.mangomoment.search.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Counts failed sign-ins by name and by address, and says when it is enough. Thread-safe.
final class Attempts {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_KEYS = 10_000;

    private final Map<String, Deque<Instant>> failures = new HashMap<>();
    private final int most;
    private final Clock clock;

    /// @param most failures of one key within a quarter of an hour
    Attempts(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /// Seconds until the next attempt makes sense; 0 for now.
    synchronized int wait(String key) {
        var times = failures.get(key);
        if (times == null) {
            return 0;
        }
        forgetOld(times);
        return times.size() < most
                ? 0
                : 1
                        + (int) Duration.between(
                                        clock.instant(), times.getFirst().plus(WINDOW))
                                .toSeconds();
    }

    synchronized void failed(String key) {
        if (failures.size() >= MOST_KEYS) {
            failures.values().removeIf(times -> {
                forgetOld(times);
                return times.isEmpty();
            });
        }
        failures.computeIfAbsent(key, _ -> new ArrayDeque<>()).addLast(clock.instant());
    }

    synchronized void succeeded(String key) {
        failures.remove(key);
    }

    private void forgetOld(Deque<Instant> times) {
        var from = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && times.getFirst().isBefore(from)) {
            times.removeFirst();
        }
    }
}
