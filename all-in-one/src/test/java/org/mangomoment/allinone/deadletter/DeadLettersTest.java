package org.mangomoment.allinone.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.log.LogReading;
import org.mangomoment.kafka.EmbeddedKafka;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaSecurity;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.Topics;

class DeadLettersTest {
    private static final String TOPIC = Topics.SUBMISSIONS.name();

    @Test
    void whatWasReplacedOrErasedSinceIsPassedOver(@TempDir Path folder) throws Exception {
        try (var broker = EmbeddedKafka.start(folder)) {
            var kafka = new KafkaProperties(KafkaSettings.oneBroker(broker.bootstrap(), KafkaSecurity.none()));
            try (var admin = kafka.admin();
                    var publisher = new Publisher(kafka)) {
                TopicCreation.create(admin, Topics.all(), 1);
                publisher.publishAndWait(List.of(
                        record("same", "one"),
                        record("replaced", "old"),
                        record("replaced", "new"),
                        record("erased", "old"),
                        record("erased", null),
                        letter("same", "one"),
                        letter("replaced", "old"),
                        letter("erased", "old"),
                        letter("gone", "old")));
            }
            var letters = new DeadLetters(kafka);

            var done = letters.replay(_ -> true, true);

            assertThat(done.replayed()).isEqualTo(2);
            assertThat(done.passedOver())
                    .extracting(passed -> passed.stored().key() + ": " + passed.why())
                    .containsExactlyInAnyOrder(
                            "replaced: a newer record took its place", "erased: its record was erased since");
            assertThat(standing(kafka))
                    .isEqualTo(Map.of("same", "one", "replaced", "new", "erased", "", "gone", "old"));
            assertThat(letters.list())
                    .extracting(DeadLetters.Stored::key)
                    .containsExactlyInAnyOrder("replaced", "erased");
        }
    }

    private static ProducerRecord<byte[], byte[]> record(String key, @Nullable String value) {
        return new ProducerRecord<>(
                TOPIC,
                Topics.SUBMISSIONS.partition(key),
                key.getBytes(UTF_8),
                value == null ? null : value.getBytes(UTF_8));
    }

    private static ProducerRecord<byte[], byte[]> letter(String key, String value) {
        return new DeadLetter(
                        TOPIC,
                        key.getBytes(UTF_8),
                        value.getBytes(UTF_8),
                        "reason",
                        "classifier",
                        Instant.now().truncatedTo(ChronoUnit.MILLIS))
                .record();
    }

    /// The newest value of each key, as text; empty for a tombstone.
    private static Map<String, String> standing(KafkaProperties kafka) {
        var standing = new HashMap<String, String>();
        new LogReading(kafka)
                .of(
                        List.of(Topics.SUBMISSIONS),
                        record -> standing.put(
                                new String(record.key(), UTF_8),
                                record.value() == null ? "" : new String(record.value(), UTF_8)));
        return standing;
    }
}
