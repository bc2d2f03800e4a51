package org.mangomoment.classifier.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.health.Health;

/// Whether work moves on, told from what the broker said over time. A stream that says it is running may be dead
/// (seen for 45 s after a thread had died), so its own word counts only against it. Thread-safe.
final class Progress {
    private final Duration stall;
    private final InstantSource clock;
    private @Nullable Lag last;
    private Instant asked;
    private Instant moved;

    Progress(Duration stall, InstantSource clock) {
        this.stall = stall;
        this.clock = clock;
        this.asked = clock.instant();
        this.moved = asked;
    }

    synchronized void saw(Lag lag) {
        asked = clock.instant();
        if (last == null || lag.waiting() == 0 || lag.processed() != last.processed()) {
            moved = asked;
        }
        last = lag;
    }

    /// Whether nothing waited when the broker was asked last.
    synchronized boolean isQuiet() {
        return last != null && last.waiting() == 0;
    }

    synchronized Health.Finding finding(boolean running) {
        var now = clock.instant();
        if (!running) {
            return Health.Finding.down("the stream is not running");
        }
        if (last == null) {
            return Health.Finding.down("nothing is known of its progress yet");
        }
        if (asked.isBefore(now.minus(stall))) {
            return Health.Finding.down("Kafka has not told its progress since " + asked);
        }
        if (moved.isBefore(now.minus(stall))) {
            return Health.Finding.down(last.waiting() + " records wait and none was processed since " + moved);
        }
        return Health.Finding.up(last.waiting() + " records wait");
    }
}
