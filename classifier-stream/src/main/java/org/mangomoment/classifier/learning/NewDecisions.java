package org.mangomoment.classifier.learning;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// When every decision was made, and nothing else of it. Thread-safe.
public final class NewDecisions implements View {
    private final Map<StoryPart, Instant> times = new ConcurrentHashMap<>();

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        batch.forEach(this::apply);
    }

    private void apply(ConsumerRecord<byte[], byte[]> read) {
        try {
            var key = Topics.DECISIONS.key(read);
            var decision = Topics.DECISIONS.value(read);
            if (decision == null || decision.getAct().equals("undo")) {
                times.remove(key);
            } else {
                times.put(key, decision.getAt());
            }
        } catch (UnreadableRecord _) {
            // The index has made a dead letter of it.
        }
    }

    /// How many were made after a time.
    long since(Instant time) {
        return times.values().stream().filter(at -> at.isAfter(time)).count();
    }

    /// When the newest was made.
    Instant newest() {
        return times.values().stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}
