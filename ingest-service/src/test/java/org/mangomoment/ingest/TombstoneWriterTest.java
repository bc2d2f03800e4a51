package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.TombstoneWriter;
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.Topics;

/// A quiet topic is cleaned only because its tombstones are written again.
class TombstoneWriterTest {
    private static final Duration PERIOD = Duration.ofHours(6);
    private static final Duration LASTING = Duration.ofHours(48);

    private final String id = UUID.randomUUID().toString();
    private final Publisher publisher = new Publisher(Kafka.properties(Kafka.bootstrap()));
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final TombstoneWriter writer = new TombstoneWriter(
            new TombstoneWriter.Ledger(
                    read -> subject(read).filter(_ -> isEntry(read)),
                    read -> subject(read).filter(_ -> !isEntry(read)),
                    _ -> false,
                    subject -> List.of(Topics.CONTACTS.record(subject, null))),
            publisher,
            new TombstoneWriter.Rhythm(PERIOD, LASTING),
            () -> now);

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void tombstonesComeAtOnceAndAgainEveryPeriodUntilTheTimeIsOver() throws Exception {
        create();
        writer.apply(List.of(gone()));
        writer.idle();
        assertThat(tombstones()).isEqualTo(1);
        writer.idle();
        assertThat(tombstones()).as("not again at once").isEqualTo(1);
        for (var round = 1; round <= 10; round++) {
            now = now.plus(PERIOD);
            writer.idle();
        }
        assertThat(tombstones()).as("seven rounds fit into 48 hours").isEqualTo(8);
    }

    @Test
    void aRecordThatComesLateIsErasedAndItsOwnErasureIsNot() throws Exception {
        create();
        writer.apply(List.of(gone()));
        writer.idle();
        writer.apply(List.of(part(new byte[] {1})));
        writer.idle();
        assertThat(tombstones()).isEqualTo(3);
        writer.apply(List.of(part(null)));
        writer.idle();
        assertThat(tombstones()).isEqualTo(3);
    }

    @Test
    void othersAreLeftAlone() throws Exception {
        create();
        writer.apply(List.of(part(new byte[] {1})));
        writer.idle();
        assertThat(tombstones()).isZero();
    }

    private static void create() throws Exception {
        try (var admin = Kafka.properties(Kafka.bootstrap()).admin()) {
            TopicCreation.create(admin, List.of(Topics.CONTACTS), 1);
        }
    }

    private ConsumerRecord<byte[], byte[]> gone() {
        return new ConsumerRecord<>("ledger", 0, 0, id.getBytes(StandardCharsets.UTF_8), new byte[] {1});
    }

    /// A record of the same topic as the constant tombstones, under the same key.
    private ConsumerRecord<byte[], byte[]> part(byte[] value) {
        var partition = Topics.CONTACTS.partition(id);
        return new ConsumerRecord<>(Topics.CONTACTS.name(), partition, 0, id.getBytes(StandardCharsets.UTF_8), value);
    }

    private static Optional<String> subject(ConsumerRecord<byte[], byte[]> read) {
        return Optional.of(new String(read.key(), StandardCharsets.UTF_8));
    }

    private static boolean isEntry(ConsumerRecord<byte[], byte[]> read) {
        return read.topic().equals("ledger");
    }

    private long tombstones() {
        return Kafka.read(Topics.CONTACTS, Kafka.bootstrap()).stream()
                .filter(read -> Topics.CONTACTS.key(read).equals(id) && read.value() == null)
                .count();
    }
}
