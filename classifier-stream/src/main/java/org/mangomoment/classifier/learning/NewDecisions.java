package org.mangomoment.classifier.learning;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// When every decision was made, and nothing else of it. Thread-safe.
public final class NewDecisions implements View {
    private static final Comparator<Timed> BY_TIME =
            Comparator.comparing(Timed::at).thenComparing(timed -> timed.key().toString());

    private final Map<StoryPart, Timed> times = new ConcurrentHashMap<>();
    private final NavigableSet<Timed> inOrder = new ConcurrentSkipListSet<>(BY_TIME);

    private record Timed(StoryPart key, Instant at) {}

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        batch.forEach(this::apply);
    }

    private void apply(ConsumerRecord<byte[], byte[]> read) {
        try {
            var key = Topics.DECISIONS.key(read);
            var decision = Topics.DECISIONS.value(read);
            var before = times.remove(key);
            if (before != null) {
                inOrder.remove(before);
            }
            if (decision != null && decision.getAct() == DecisionAct.DECIDE && decision.getCarriedFrom() == null) {
                var timed = new Timed(key, decision.getAt());
                times.put(key, timed);
                inOrder.add(timed);
            }
        } catch (UnreadableRecord _) {
            // The index has made a dead letter of it.
        }
    }

    /// How many were made after a time.
    long since(Instant time) {
        return inOrder.descendingSet().stream()
                .takeWhile(timed -> timed.at().isAfter(time))
                .count();
    }

    /// When the newest was made.
    Instant newest() {
        return inOrder.descendingSet().stream().findFirst().map(Timed::at).orElse(Instant.EPOCH);
    }
}
