package org.mangomoment.ingest.withdrawal;

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
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// What the ingest service erases for a withdrawal: everything that it writes of a story. A receipt, consent or contact
/// that comes late is erased again, with the submission that came with it.
public final class Erasure {
    private static final List<Topic<String, ?>> OURS =
            List.of(Topics.SUBMISSIONS, Topics.CONTACTS, Topics.CONSENTS, Topics.DOUBTS, Topics.RECEIPTS);

    private Erasure() {}

    /// The topics that a sweep follows; submissions are erased unread.
    public static List<String> topics() {
        return Stream.of(Topics.WITHDRAWALS, Topics.RECEIPTS, Topics.CONSENTS, Topics.CONTACTS, Topics.TELLER_MAILS)
                .map(Topic::name)
                .toList();
    }

    /// The sweep, to be given to a follower of [#topics].
    public static Sweep sweep(Publisher publisher, InstantSource clock) {
        var rhythm = new Sweep.Rhythm(Cleanup.SEGMENT.plus(Duration.ofMinutes(10)), Cleanup.ERASURE_BOUND);
        return new Sweep(Erasure::meaning, Erasure::tombstones, publisher, rhythm, clock);
    }

    private static Meaning meaning(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(Topics.TELLER_MAILS.name())) {
            return mail(record);
        }
        var id = Topics.WITHDRAWALS.key(record);
        if (!record.topic().equals(Topics.WITHDRAWALS.name())) {
            return new Meaning.Whole(id);
        }
        try {
            var wish = Topics.WITHDRAWALS.value(record);
            return wish == null || wish.getErasedAt() != null ? new Meaning.Nothing() : new Meaning.Gone(id);
        } catch (UnreadableRecord _) {
            // The book makes it a dead letter.
            return new Meaning.Nothing();
        }
    }

    private static Meaning mail(ConsumerRecord<byte[], byte[]> record) {
        try {
            return new Meaning.Part(Topics.TELLER_MAILS.key(record).storyId());
        } catch (UnreadableRecord _) {
            // A key of no story: whoever reads the topic makes it a dead letter.
            return new Meaning.Nothing();
        }
    }

    private static List<ProducerRecord<byte[], byte[]>> tombstones(String id) {
        return OURS.stream().map(topic -> topic.record(id, null)).toList();
    }
}
