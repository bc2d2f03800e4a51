package org.mangomoment.allinone.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.allinone.log.LogReading;
import org.mangomoment.kafka.EmbeddedKafka;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaSecurity;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.Receipt;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.Topics;

/// What is made again while stories come in.
class LogDoctorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");
    private static final String HASH = "0123456789abcdef".repeat(4);

    @TempDir
    private static Path folder;

    private static EmbeddedKafka broker;
    private static KafkaProperties kafka;

    @BeforeAll
    static void start() throws Exception {
        broker = EmbeddedKafka.start(folder);
        kafka = new KafkaProperties(KafkaSettings.oneBroker(broker.bootstrap(), KafkaSecurity.none()));
        try (var admin = kafka.admin()) {
            TopicCreation.create(admin, Topics.all(), 1);
        }
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    /// `look` is the one at whose end the receipt is written: what was read before does not show it.
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theReceiptOfAStoryThatComesMeanwhileStaysAsItIs(int look) throws Exception {
        var id = "coming-" + look;
        var genuine = new Receipt(id, HASH, "survey", Door.PUSH, "en", AT.minusSeconds(60), "7");
        submitted(id);
        var looks = new AtomicInteger();

        new LogDoctor(kafka, "nobody", () -> {
                    if (looks.incrementAndGet() == look) {
                        write(Topics.RECEIPTS.record(id, genuine));
                    }
                    return List.of();
                })
                .cure(PATIENCE);

        assertThat(receipts()).containsEntry(id, List.of(genuine));
    }

    @Test
    void aReceiptThatIsMissingIsMadeAgain() throws Exception {
        submitted("missing");

        var cure = new LogDoctor(kafka, "nobody", List::of).cure(PATIENCE);

        assertThat(cure.madeAgain()).isEqualTo(1);
        assertThat(receipts().get("missing"))
                .containsExactly(new Receipt("missing", HASH, "survey", Door.PUSH, "nl", AT, null));
    }

    private static void submitted(String id) {
        var submission = Submission.newBuilder()
                .setStoryId(id)
                .setText("Synthetisch.")
                .setChannel("survey")
                .setDoor(Door.PUSH)
                .setReceivedAt(AT)
                .setBodyHash(HASH)
                .build();
        write(Topics.SUBMISSIONS.record(id, submission));
    }

    private static void write(ProducerRecord<byte[], byte[]> record) {
        try (var publisher = new Publisher(kafka)) {
            publisher.publishAndWait(List.of(record));
        }
    }

    /// Every receipt that was written, by story.
    private static Map<String, List<Receipt>> receipts() {
        var receipts = new HashMap<String, List<Receipt>>();
        new LogReading(kafka).of(List.of(Topics.RECEIPTS), record -> {
            var receipt = Topics.RECEIPTS.value(record);
            if (receipt != null) {
                receipts.merge(
                        receipt.getStoryId(),
                        List.of(receipt),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList());
            }
        });
        return receipts;
    }
}
