package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.ingest.personal.ConsentLog;
import org.mangomoment.ingest.personal.ConsentView;
import org.mangomoment.runtime.kafka.CurrentRead;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.ConsentRoute;
import org.mangomoment.schemas.DeadLetterSink;
import org.mangomoment.schemas.Service;
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.Topics;

/// A teller's page may be open before this service has read what came with the story.
class ConsentLogTest {
    private final KafkaProperties kafka = Kafka.properties(Kafka.bootstrap());

    @BeforeEach
    void createTopic() throws Exception {
        try (var admin = kafka.admin()) {
            TopicCreation.create(admin, List.of(Topics.CONSENTS), 1);
        }
    }

    @Test
    void whatAnotherInstanceWasToldCountsWhenTheViewIsBehind() throws Exception {
        var id = UUID.randomUUID();
        var told =
                new Consent(id.toString(), Map.of("research", false), "link-1", "en", ConsentRoute.LINK, Instant.EPOCH);
        Kafka.write(List.of(Topics.CONSENTS.record(id.toString(), told)));

        var view = new ConsentView(new DeadLetterSink(Service.INGEST, _ -> {}, Clock.systemUTC()));
        try (var publisher = new Publisher(kafka);
                var behind = new Follower("consents", kafka, List.of(Topics.CONSENTS.name()), view, new Failures())) {
            var log = new ConsentLog(view, behind, new CurrentRead(kafka, behind), publisher, Clock.systemUTC());
            var answered = new CompletableFuture<Boolean>();
            var asking = Thread.ofPlatform().start(() -> answered.complete(log.answeredAfterwards(id)));
            await().until(() ->
                    Set.of(Thread.State.TIMED_WAITING, Thread.State.TERMINATED).contains(asking.getState()));
            behind.start();

            assertThat(answered).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(true);
        }
    }

    @Test
    void whatCameWithTheStoryStaysWhenTheViewIsBehind() throws Exception {
        var id = UUID.randomUUID();
        var withStory =
                new Consent(id.toString(), Map.of("quotes", true), "form-1", "en", ConsentRoute.FORM, Instant.EPOCH);
        Kafka.write(List.of(Topics.CONSENTS.record(id.toString(), withStory)));

        var failures = new Failures();
        var view = new ConsentView(new DeadLetterSink(Service.INGEST, _ -> {}, Clock.systemUTC()));
        try (var publisher = new Publisher(kafka);
                var behind = new Follower("consents", kafka, List.of(Topics.CONSENTS.name()), view, failures)) {
            var log = new ConsentLog(view, behind, new CurrentRead(kafka, behind), publisher, Clock.systemUTC());
            var change = Thread.ofPlatform().start(() -> log.change(id, Map.of("research", true), "en"));
            await().until(() ->
                    Set.of(Thread.State.TIMED_WAITING, Thread.State.TERMINATED).contains(change.getState()));
            behind.start();
            change.join();
        }
        assertThat(Kafka.latest(Topics.CONSENTS).get(id.toString()).getPurposes())
                .containsOnly(Map.entry("quotes", true), Map.entry("research", true));
    }
}
