package org.mangomoment.schemas;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// What becomes of a topic's older records.
///
/// Every topic is compacted, with settings that make the bytes of a withdrawn story leave every segment within
/// [#ERASURE_BOUND]: a segment is closed at the first record that comes [#SEGMENT] after its own first one, and the
/// cleaner visits closed segments at once and in any case within a day (docs/decisions/0041).
public sealed interface Cleanup {
    /// The stated bound within which a withdrawal has left no byte in a log segment.
    Duration ERASURE_BOUND = Duration.ofDays(2);

    /// The longest that a segment is written to, once something is written after it.
    Duration SEGMENT = Duration.ofHours(6);

    /// Kafka's topic properties for this kind of cleanup.
    Map<String, String> properties();

    /// The newest record of each key is kept; a null value erases the key.
    record Compacted() implements Cleanup {
        @Override
        public Map<String, String> properties() {
            return compaction("compact");
        }
    }

    /// Like [Compacted], and records are dropped when they are older than a period.
    record KeptFor(Duration period) implements Cleanup {
        @Override
        public Map<String, String> properties() {
            var all = compaction("compact,delete");
            all.put("retention.ms", millis(period));
            // Whatever another topic took must fit here with its headers: the default there is 1 MiB.
            all.put("max.message.bytes", Integer.toString(2 * 1024 * 1024));
            return all;
        }
    }

    private static Map<String, String> compaction(String policy) {
        var all = new HashMap<String, String>();
        all.put("cleanup.policy", policy);
        all.put("segment.ms", millis(SEGMENT));
        all.put("max.compaction.lag.ms", millis(Duration.ofDays(1)));
        all.put("min.cleanable.dirty.ratio", "0.01");
        all.put("delete.retention.ms", millis(Duration.ofDays(7)));
        // A file that was replaced is kept a minute by default, for nothing: whoever reads it has it open.
        all.put("file.delete.delay.ms", millis(Duration.ofSeconds(1)));
        return all;
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
