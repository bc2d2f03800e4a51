package org.mangomoment.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class TopicTest {
    private static final Consent CONSENT = new Consent(
            "story-1",
            Map.of("research", true),
            "form-1",
            "nl",
            ConsentRoute.FORM,
            Instant.ofEpochMilli(1_700_000_000_000L));

    @Test
    void aValueComesBackAsItWasWritten() {
        var written = Topics.CONSENTS.record("story-1", CONSENT);
        assertThat(Topics.CONSENTS.value(read(written.key(), written.value()))).isEqualTo(CONSENT);
    }

    @Test
    void bytesThatAreNoValueAreRefusedWithoutRepeatingThem() {
        var canary = "canary-in-the-bytes".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Topics.CONSENTS.value(read(canary, canary)))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageContaining("consents")
                .hasMessageNotContaining("canary");
    }

    @Test
    void everythingOfAStoryIsInOnePartition() {
        for (var number = 0; number < 100; number++) {
            var id = "story-" + number;
            assertThat(Topics.DECISIONS.partition(new StoryPart(id, "decision-" + number)))
                    .isEqualTo(Topics.STORIES.partition(id));
        }
    }

    @Test
    void aDeadLetterKeepsItsBytesAndItsReason() {
        var letter = new DeadLetter(
                "submissions", new byte[] {1}, new byte[] {2, 3}, "not Avro", "classifier", Instant.EPOCH);
        var written = letter.record();
        var read = new ConsumerRecord<>("dead-letters", 0, 0, written.key(), written.value());
        written.headers().forEach(read.headers()::add);
        assertThat(DeadLetter.of(read)).usingRecursiveComparison().isEqualTo(letter);
    }

    private static ConsumerRecord<byte[], byte[]> read(byte[] key, byte[] value) {
        return new ConsumerRecord<>("consents", 0, 0, key, value);
    }

    /// What a power cut takes of receipts is made again from submissions; nothing else can be made again.
    @Test
    void everyTopicButReceiptsIsOnDiskBeforeItIsAcknowledged() {
        assertThat(Topics.all()).filteredOn(topic -> !topic.flushed()).containsExactly(Topics.RECEIPTS);
    }
}
