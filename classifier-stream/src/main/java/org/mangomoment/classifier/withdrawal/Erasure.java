package org.mangomoment.classifier.withdrawal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.Sweep;
import org.mangomoment.runtime.kafka.Sweep.Meaning;
import org.mangomoment.schemas.Cleanup;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// What the classifier erases for a withdrawal: stories, suggestions, redaction requests, and the dead letters of all
/// services, which it may read since it reads submissions too.
public final class Erasure {
    private static final List<Topic<String, ?>> OURS = List.of(Topics.STORIES, Topics.SUGGESTIONS);

    private Erasure() {}

    /// The topics that a sweep follows.
    public static List<String> topics() {
        return Stream.of(Topics.WITHDRAWALS, Topics.REDACTION_REQUESTS, Topics.DEAD_LETTERS)
                .map(Topic::name)
                .toList();
    }

    /// The sweep, to be given to a follower of [#topics].
    public static Sweep sweep(Publisher publisher, InstantSource clock) {
        var rhythm = new Sweep.Rhythm(Cleanup.SEGMENT.plus(Duration.ofMinutes(10)), Cleanup.ERASURE_BOUND);
        return new Sweep(Erasure::meaning, Erasure::tombstones, publisher, rhythm, clock);
    }

    private static Meaning meaning(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(Topics.WITHDRAWALS.name())) {
            return withdrawal(record);
        }
        if (record.topic().equals(Topics.REDACTION_REQUESTS.name())) {
            return new Meaning.Part(storyId(record.key()));
        }
        var key = DeadLetter.isLetter(record) ? DeadLetter.of(record).key() : null;
        return key == null ? new Meaning.Nothing() : new Meaning.Part(storyId(key));
    }

    private static Meaning withdrawal(ConsumerRecord<byte[], byte[]> record) {
        try {
            var wish = Topics.WITHDRAWALS.value(record);
            return wish == null || wish.getErasedAt() != null
                    ? new Meaning.Nothing()
                    : new Meaning.Gone(Topics.WITHDRAWALS.key(record));
        } catch (UnreadableRecord _) {
            // The ingest service makes it a dead letter.
            return new Meaning.Nothing();
        }
    }

    /// Of a key that is a story id, or begins with one and a slash.
    private static String storyId(byte[] key) {
        return new String(key, StandardCharsets.UTF_8).split("/", 2)[0];
    }

    private static List<ProducerRecord<byte[], byte[]>> tombstones(String id) {
        return OURS.stream().map(topic -> topic.record(id, null)).toList();
    }
}
