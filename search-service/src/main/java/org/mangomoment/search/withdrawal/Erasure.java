package org.mangomoment.search.withdrawal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.Sweep;
import org.mangomoment.runtime.kafka.Sweep.Meaning;
import org.mangomoment.schemas.Cleanup;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// What the desk erases for a withdrawal: the decisions on the story, with their memos.
public final class Erasure {
    private Erasure() {}

    /// The topics that a sweep follows.
    public static List<String> topics() {
        return List.of(Topics.WITHDRAWALS.name(), Topics.DECISIONS.name());
    }

    /// The sweep, to be given to a follower of [#topics].
    public static Sweep sweep(Publisher publisher, InstantSource clock) {
        var rhythm = new Sweep.Rhythm(Cleanup.SEGMENT.plus(Duration.ofMinutes(10)), Cleanup.ERASURE_BOUND);
        return new Sweep(Erasure::meaning, _ -> List.of(), publisher, rhythm, clock);
    }

    private static Meaning meaning(ConsumerRecord<byte[], byte[]> record) {
        try {
            if (record.topic().equals(Topics.DECISIONS.name())) {
                return new Meaning.Part(Topics.DECISIONS.key(record).storyId());
            }
            var wish = Topics.WITHDRAWALS.value(record);
            return wish == null || wish.getErasedAt() != null
                    ? new Meaning.Nothing()
                    : new Meaning.Gone(Topics.WITHDRAWALS.key(record));
        } catch (UnreadableRecord _) {
            // The index makes it a dead letter.
            return new Meaning.Nothing();
        }
    }
}
