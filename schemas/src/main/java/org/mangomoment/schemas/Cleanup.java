package org.mangomoment.schemas;

import java.time.Duration;
import java.util.Map;

/// What becomes of a topic's older records.
///
/// Compacted topics are set so that the bytes of a withdrawn story are gone from every segment within [#ERASURE_BOUND]:
/// a segment is closed after at most `segment.ms`, and the cleaner visits it after at most `max.compaction.lag.ms`.
public sealed interface Cleanup {
    /// The stated bound within which a withdrawal has left no byte in a log segment.
    Duration ERASURE_BOUND = Duration.ofDays(2);

    /// Kafka's topic properties for this kind of cleanup.
    Map<String, String> properties();

    /// The newest record of each key is kept; a null value erases the key.
    record Compacted() implements Cleanup {
        @Override
        public Map<String, String> properties() {
            return Map.of(
                    "cleanup.policy", "compact",
                    "segment.ms", millis(Duration.ofHours(6)),
                    "max.compaction.lag.ms", millis(Duration.ofDays(1)),
                    "min.cleanable.dirty.ratio", "0.01",
                    "delete.retention.ms", millis(Duration.ofDays(7)));
        }
    }

    /// Records are dropped when they are older than a period.
    record KeptFor(Duration period) implements Cleanup {
        @Override
        public Map<String, String> properties() {
            return Map.of(
                    "cleanup.policy",
                    "delete",
                    "retention.ms",
                    millis(period),
                    "segment.ms",
                    millis(Duration.ofDays(1)),
                    // Whatever another topic took must fit here with its headers: the default there is 1 MiB.
                    "max.message.bytes",
                    Integer.toString(2 * 1024 * 1024));
        }
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
