package org.mangomoment.ingest.withdrawal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.TombstoneWriter;
import org.mangomoment.runtime.kafka.TombstoneWriter.Meaning;
import org.mangomoment.schemas.Cleanup;
import org.mangomoment.schemas.StoryHolding;
import org.mangomoment.schemas.StoryHolding.Eraser;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// What the ingest service erases for a withdrawal: everything that it writes of a story. A receipt, consent, contact
/// or doubt that comes late is erased again, with the submission that came with it.
public final class Erasure {
    private static final List<Topic<?, ?>> OURS = Topics.erasedBy(Eraser.INGEST);

    private Erasure() {}

    /// The topics that a sweep follows; submissions are erased unread.
    public static List<String> topics() {
        return Stream.concat(Stream.of(Topics.WITHDRAWALS), OURS.stream())
                .filter(topic -> !topic.equals(Topics.SUBMISSIONS))
                .<String>map(Topic::name)
                .toList();
    }

    /// The sweep, to be given to a follower of [#topics].
    public static TombstoneWriter sweep(Publisher publisher, InstantSource clock) {
        var rhythm = new TombstoneWriter.Rhythm(Cleanup.SEGMENT.plus(Duration.ofMinutes(10)), Cleanup.ERASURE_BOUND);
        return new TombstoneWriter(Erasure::meaning, Erasure::tombstones, publisher, rhythm, clock);
    }

    private static Meaning meaning(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(Topics.WITHDRAWALS.name())) {
            return withdrawal(record);
        }
        // A key of no story is a dead letter of whoever reads the topic.
        return OURS.stream()
                .filter(topic -> topic.name().equals(record.topic()))
                .findFirst()
                .flatMap(topic -> topic.story(record).map(id -> of(topic, id)))
                .orElseGet(Meaning.Nothing::new);
    }

    private static Meaning of(Topic<?, ?> topic, String id) {
        return topic.holding() instanceof StoryHolding.PerStory ? new Meaning.Whole(id) : new Meaning.Part(id);
    }

    private static Meaning withdrawal(ConsumerRecord<byte[], byte[]> record) {
        try {
            var wish = Topics.WITHDRAWALS.value(record);
            return wish == null || wish.getErasedAt() != null
                    ? new Meaning.Nothing()
                    : new Meaning.Gone(Topics.WITHDRAWALS.key(record));
        } catch (UnreadableRecord _) {
            // The book makes it a dead letter.
            return new Meaning.Nothing();
        }
    }

    private static List<ProducerRecord<byte[], byte[]>> tombstones(String id) {
        return OURS.stream()
                .map(topic -> topic.tombstone(id))
                .flatMap(Optional::stream)
                .toList();
    }
}
