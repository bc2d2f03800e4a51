package org.mangomoment.ingest.personal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// What tellers answered on what their stories may be used for: a view of [Topics#CONSENTS]. Thread-safe.
public final class ConsentMemory implements View {
    private final Map<UUID, Answers> answers = new ConcurrentHashMap<>();
    private final Publisher deadLetters;
    private final Clock clock;

    /// @param deadLetters takes what cannot be read
    public ConsentMemory(Publisher deadLetters, Clock clock) {
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /// The answers for a story.
    Answers of(UUID id) {
        return answers.getOrDefault(id, Answers.NONE);
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        batch.forEach(this::apply);
    }

    @Override
    public void reset() {
        answers.clear();
    }

    private void apply(ConsumerRecord<byte[], byte[]> read) {
        try {
            var id = UUID.fromString(Topics.CONSENTS.key(read));
            var consent = Topics.CONSENTS.value(read);
            if (consent == null) {
                answers.remove(id);
            } else {
                answers.put(id, Answers.of(consent.getPurposes()));
            }
        } catch (UnreadableRecord | IllegalArgumentException poison) {
            var reason = "not a consent: " + poison.getClass().getSimpleName();
            var letter =
                    new DeadLetter(read.topic(), read.key(), read.value(), reason, "ingest-service", clock.instant());
            var _ = deadLetters.publish(letter.record());
        }
    }
}
