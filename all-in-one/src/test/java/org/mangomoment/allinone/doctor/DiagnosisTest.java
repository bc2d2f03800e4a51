package org.mangomoment.allinone.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.mangomoment.allinone.doctor.Missing.What;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.Receipt;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;

/// What is missing of a story, by what is there of it.
class DiagnosisTest {
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");
    private static final long ALL = Long.MAX_VALUE;

    private final List<ConsumerRecord<byte[], byte[]>> log = new ArrayList<>();

    @Test
    void aStoryOfWhichEverythingIsThereIsWhole() throws IOException {
        whole("one");
        assertThat(diagnosis(ALL).sound()).isTrue();
        assertThat(diagnosis(ALL).suggestions()).isEqualTo(1);
    }

    @Test
    void everyKindOfLossIsTold() throws IOException {
        receipt("gone");
        whole("raw-gone");
        without(Topics.SUBMISSIONS, "raw-gone");
        whole("no-receipt");
        without(Topics.RECEIPTS, "no-receipt");
        receipt("not-redacted");
        there(Topics.SUBMISSIONS, "not-redacted");
        whole("no-suggestions");
        without(Topics.SUGGESTIONS, "no-suggestions");
        var found = diagnosis(ALL);
        assertThat(found.of(What.STORY)).containsExactly("gone");
        assertThat(found.of(What.SUBMISSION)).containsExactly("raw-gone");
        assertThat(found.of(What.RECEIPT)).containsExactly("no-receipt");
        assertThat(found.of(What.REDACTION)).containsExactly("not-redacted");
        assertThat(found.of(What.SUGGESTIONS)).containsExactly("no-suggestions");
        assertThat(found.count(true)).isEqualTo(3);
        assertThat(found.count(false)).isEqualTo(2);
        assertThat(found.missing())
                .filteredOn(one -> one.id().equals("gone"))
                .containsExactly(new Missing("gone", "form", AT, What.STORY));
    }

    @Test
    void whatTheClassifierHasNotComeToWaits() throws IOException {
        receipt("new");
        there(Topics.SUBMISSIONS, "new");
        assertThat(diagnosis(0).sound()).isTrue();
        assertThat(diagnosis(0).waiting()).isEqualTo(1);
    }

    @Test
    void withdrawnStoriesAndDeadLettersAreNoLoss() throws IOException {
        receipt("withdrawn");
        there(Topics.WITHDRAWALS, "withdrawn");
        receipt("unreadable");
        there(Topics.SUBMISSIONS, "unreadable");
        var letter = new DeadLetter("submissions", "unreadable".getBytes(UTF_8), new byte[0], "a test", "a test", AT);
        log.add(read(letter.record()));
        var found = diagnosis(ALL);
        assertThat(found.sound()).isTrue();
        assertThat(found.deadLetters()).isEqualTo(1);
    }

    private Diagnosis diagnosis(long processed) throws IOException {
        LogSource source = (topics, reader) -> log.stream()
                .filter(record -> topics.stream().anyMatch(topic -> topic.name().equals(record.topic())))
                .forEach(reader);
        return Diagnosis.of(Holdings.of(source), _ -> processed, List.of());
    }

    private void whole(String id) {
        receipt(id);
        List.of(Topics.SUBMISSIONS, Topics.STORIES, Topics.SUGGESTIONS).forEach(topic -> there(topic, id));
    }

    private void receipt(String id) {
        log.add(read(Topics.RECEIPTS.record(id, new Receipt(id, "hash", "form", Door.FORM, "nl", AT, null))));
    }

    /// With a value that cannot be read: it is there all the same.
    private void there(Topic<?, ?> topic, String id) {
        log.add(read(new ProducerRecord<>(topic.name(), 0, id.getBytes(UTF_8), new byte[] {1})));
    }

    private void without(Topic<?, ?> topic, String id) {
        log.add(read(new ProducerRecord<>(topic.name(), 0, id.getBytes(UTF_8), null)));
    }

    private static ConsumerRecord<byte[], byte[]> read(ProducerRecord<byte[], byte[]> record) {
        var read = new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
        record.headers().forEach(read.headers()::add);
        return read;
    }
}
