package org.mangomoment.ingest.personal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.ConsentRoute;
import org.mangomoment.schemas.DeadLetterSink;
import org.mangomoment.schemas.Topics;

/// What tellers answered on what their stories may be used for, and the way to answer otherwise: a view of
/// [Topics#CONSENTS]. Thread-safe.
public final class ConsentView implements View {
    /// Version of the wording on the personal page. Raise it whenever a sentence there changes its meaning.
    private static final String WORDING = "link-1";

    private static final Set<ConsentRoute> AFTERWARDS = Set.of(ConsentRoute.LINK, ConsentRoute.STEWARD);

    private final Map<UUID, Answers> answers = new ConcurrentHashMap<>();
    private final Set<UUID> afterwards = ConcurrentHashMap.newKeySet();
    private final Publisher publisher;
    private final DeadLetterSink deadLetters;
    private final Clock clock;

    public ConsentView(Publisher publisher, DeadLetterSink deadLetters, Clock clock) {
        this.deadLetters = deadLetters;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// The answers for a story.
    Answers of(UUID id) {
        return answers.getOrDefault(id, Answers.NONE);
    }

    /// Whether a teller has answered on research, either way.
    public boolean answeredOnResearch(UUID id) {
        return of(id).to(ConsentPurpose.RESEARCH) != null;
    }

    /// Changes answers; returns when the event is durable. What is not named stays as it was; nothing new is no event.
    ///
    /// @param language language in which the wording was shown
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    void change(UUID id, Map<String, Boolean> changes, String language) {
        var before = of(id).purposes();
        var after = new HashMap<>(before);
        after.putAll(changes);
        if (after.equals(before)) {
            return;
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var consent = new Consent(id.toString(), after, WORDING, language, ConsentRoute.LINK, at);
        publisher.publishAndWait(List.of(Topics.CONSENTS.record(id.toString(), consent)));
        answers.put(id, Answers.of(after));
        afterwards.add(id);
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
