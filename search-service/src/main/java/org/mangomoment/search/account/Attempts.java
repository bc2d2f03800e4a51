package org.mangomoment.search.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Counts attempts by a key within a quarter of an hour, and says when it is enough. Not thread-safe.
final class Attempts {
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_KEYS = 100_000;

    private final SequencedMap<String, Deque<Instant>> attempts = new LinkedHashMap<>();
    private final int most;
    private final Clock clock;

    /// @param most attempts of one key
    Attempts(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /// Seconds until the next attempt makes sense; 0 for now.
    int wait(String key) {
        var times = attempts.get(key);
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

    void add(String key) {
        makeRoom();
        attempts.computeIfAbsent(key, _ -> new ArrayDeque<>()).addLast(clock.instant());
    }

    /// The last attempt does not count.
    void takeBack(String key) {
        var times = attempts.get(key);
        if (times != null) {
            var _ = times.pollLast();
        }
    }

    void forget(String key) {
        attempts.remove(key);
    }

    private void makeRoom() {
        if (attempts.size() >= MOST_KEYS) {
            attempts.values().removeIf(times -> {
                forgetOld(times);
                return times.isEmpty();
            });
        }
        if (attempts.size() >= MOST_KEYS) {
            var _ = attempts.pollFirstEntry();
        }
    }

    private void forgetOld(Deque<Instant> times) {
        var from = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && times.getFirst().isBefore(from)) {
            times.removeFirst();
        }
    }
}
