package org.mangomoment.ingest.personal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.ConsentRoute;
import org.mangomoment.schemas.DeadLetterSink;
import org.mangomoment.schemas.Topics;

/// What tellers answered on what their stories may be used for: a view of [Topics#CONSENTS]. Thread-safe.
public final class ConsentView implements View {
    private static final Set<ConsentRoute> AFTERWARDS = Set.of(ConsentRoute.LINK, ConsentRoute.STEWARD);

    private final Map<UUID, Answers> answers = new ConcurrentHashMap<>();
    private final Set<UUID> afterwards = ConcurrentHashMap.newKeySet();
    private final DeadLetterSink deadLetters;

    public ConsentView(DeadLetterSink deadLetters) {
        this.deadLetters = deadLetters;
    }

    /// The answers for a story.
    Answers of(UUID id) {
        return answers.getOrDefault(id, Answers.NONE);
    }

    /// Whether a teller has answered on research, either way.
    public boolean answeredOnResearch(UUID id) {
        return of(id).to(ConsentPurpose.RESEARCH) != null;
    }

    /// Whether the standing answer was given after the story had been taken, on the personal page or to a steward.
    public boolean answeredAfterwards(UUID id) {
        return afterwards.contains(id);
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        deadLetters.read(batch, this::apply);
    }

    @Override
    public void reset() {
        answers.clear();
        afterwards.clear();
    }

    private void apply(ConsumerRecord<byte[], byte[]> read) {
        var id = UUID.fromString(Topics.CONSENTS.key(read));
        var consent = Topics.CONSENTS.value(read);
        if (consent == null) {
            answers.remove(id);
            afterwards.remove(id);
        } else {
            answers.put(id, Answers.of(consent.getPurposes()));
            if (AFTERWARDS.contains(consent.getGiven())) {
                afterwards.add(id);
            } else {
                afterwards.remove(id);
            }
        }
    }
}
