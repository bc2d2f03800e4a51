package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mangomoment.kafka.EmbeddedKafka;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.TellerMail;
import org.mangomoment.schemas.TellerMailState;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.WithdrawnBy;

class SilenceTest {
    private static final Map<String, Object> AT_ONCE =
            Map.of("silence.remind-after", "1 ms", "silence.remove-after", "1 ms");

    @Test
    void whoNeverAnswersIsRemindedOnceAndThenRemovedAndOthersStay() throws Exception {
        try (var kafka = EmbeddedKafka.start(Kafka.folder())) {
            var bootstrap = kafka.bootstrap();
            String silent;
            String answered;
            try (var running = Running.on(bootstrap, Map.of())) {
                running.awaitReady();
                var key = running.channel("silent");
                silent = Running.json(running.push(key, "{\"text\": \"Synthetic: no answer.\"}")
                                .body())
                        .path("id")
                        .asText();
                var answer = Running.json(running.push(key, "{\"text\": \"Synthetic: a no is an answer.\"}")
                        .body());
                answered = answer.path("id").asText();
                var link = URI.create(answer.path("links").path("personal").asText())
                        .getPath();
                running.send(running.request(link + "/consent")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("research=no")));
            }
            try (var _ = Running.on(bootstrap, AT_ONCE)) {
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> latest(Topics.TELLER_MAILS, bootstrap).containsKey(reminder(silent)));
                assertThat(latest(Topics.WITHDRAWALS, bootstrap))
                        .as("while the reminder waits")
                        .isEmpty();
            }
            sent(bootstrap, silent);
            try (var _ = Running.on(bootstrap, AT_ONCE)) {
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> latest(Topics.WITHDRAWALS, bootstrap).containsKey(silent));
                assertThat(latest(Topics.WITHDRAWALS, bootstrap).get(silent).getBy())
                        .isEqualTo(WithdrawnBy.SILENCE);
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> latest(Topics.SUBMISSIONS, bootstrap).get(silent) == null
                                && latest(Topics.TELLER_MAILS, bootstrap).get(reminder(silent)) == null);
            }
            assertThat(latest(Topics.WITHDRAWALS, bootstrap)).doesNotContainKey(answered);
            assertThat(latest(Topics.TELLER_MAILS, bootstrap)).doesNotContainKey(reminder(answered));
            assertThat(latest(Topics.SUBMISSIONS, bootstrap).get(answered)).isNotNull();
        }
    }

    private static StoryPart reminder(String id) {
        return new StoryPart(id, "reminder");
    }

    /// As the one who sends mails to tellers would write.
    private static void sent(String bootstrap, String id) {
        var mail = TellerMail.newBuilder(latest(Topics.TELLER_MAILS, bootstrap).get(reminder(id)))
                .setState(TellerMailState.SENT)
                .build();
        try (var publisher = new Publisher(Kafka.properties(bootstrap))) {
            publisher.publishAndWait(List.of(Topics.TELLER_MAILS.record(reminder(id), mail)));
        }
    }

    private static <K, V> Map<K, V> latest(Topic<K, V> topic, String bootstrap) {
        var values = new HashMap<K, V>();
        Kafka.read(topic, bootstrap).forEach(read -> values.put(topic.key(read), topic.value(read)));
        return values;
    }
}
