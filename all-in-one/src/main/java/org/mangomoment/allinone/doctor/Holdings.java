package org.mangomoment.allinone.doctor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Receipt;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// Which stories each topic holds something of, by story id.
///
/// Receipts are read before what was written ahead of them, so that a story that comes meanwhile is no finding.
final class Holdings {
    /// @param offset of its newest record
    record Place(TopicPartition partition, long offset) {}

    final Map<String, Origin> receipts = new HashMap<>();
    final Map<String, Origin> submissions = new HashMap<>();
    final Map<String, Place> submitted = new HashMap<>();
    final Map<String, Place> stories = new HashMap<>();
    final Set<String> suggestions = new HashSet<>();
    final Set<String> withdrawn = new HashSet<>();

    /// Stories whose record of a topic became a dead letter: `TOPIC/STORY`.
    private final Set<String> letters = new HashSet<>();

    private final Map<String, String> letterKeys = new HashMap<>();

    static Holdings of(LogSource log) throws IOException {
        var all = new Holdings();
        log.read(List.of(Topics.RECEIPTS), all::receipt);
        log.read(List.of(Topics.SUBMISSIONS), all::submission);
        log.read(List.of(Topics.STORIES), record -> all.place(all.stories, Topics.STORIES, record));
        log.read(List.of(Topics.SUGGESTIONS), all::suggestion);
        log.read(List.of(Topics.DEAD_LETTERS), all::letter);
        log.read(List.of(Topics.WITHDRAWALS), record -> all.withdrawn.add(Topics.WITHDRAWALS.key(record)));
        all.letters.addAll(all.letterKeys.values());
        all.forget(all.withdrawn);
        return all;
    }

    /// Whether a story's record of a topic could not be processed and is kept as a dead letter.
    boolean isDeadLetter(Topic<?, ?> topic, String story) {
        return letters.contains(topic.name() + "/" + story);
    }

    private void receipt(ConsumerRecord<byte[], byte[]> record) {
        keep(receipts, Topics.RECEIPTS, record, Holdings::of);
    }

    private void submission(ConsumerRecord<byte[], byte[]> record) {
        keep(submissions, Topics.SUBMISSIONS, record, Holdings::of);
        place(submitted, Topics.SUBMISSIONS, record);
    }

    private void place(Map<String, Place> places, Topic<String, ?> topic, ConsumerRecord<byte[], byte[]> record) {
        var place = new Place(new TopicPartition(record.topic(), record.partition()), record.offset());
        topic.story(record).ifPresent(id -> places.compute(id, (_, _) -> record.value() == null ? null : place));
    }

    private void suggestion(ConsumerRecord<byte[], byte[]> record) {
        Topics.SUGGESTIONS.story(record).ifPresent(id -> {
            if (record.value() == null) {
                suggestions.remove(id);
            } else {
                suggestions.add(id);
            }
        });
    }

    private void letter(ConsumerRecord<byte[], byte[]> record) {
        var key = new String(record.key(), ISO_8859_1);
        letterKeys.remove(key);
        Topics.DEAD_LETTERS
                .story(record)
                .ifPresent(id -> letterKeys.put(key, DeadLetter.of(record).topic() + "/" + id));
    }

    private void forget(Set<String> ids) {
        receipts.keySet().removeAll(ids);
        submissions.keySet().removeAll(ids);
        submitted.keySet().removeAll(ids);
        stories.keySet().removeAll(ids);
        suggestions.removeAll(ids);
    }

    private static <V> void keep(
            Map<String, Origin> kept,
            Topic<String, V> topic,
            ConsumerRecord<byte[], byte[]> record,
            Function<V, Origin> origin) {
        topic.story(record)
                .ifPresent(
                        id -> kept.compute(id, (_, _) -> record.value() == null ? null : read(topic, record, origin)));
    }

    /// A value that cannot be read is there all the same.
    private static <V> Origin read(
            Topic<String, V> topic, ConsumerRecord<byte[], byte[]> record, Function<V, Origin> origin) {
        try {
            var value = topic.value(record);
            return value == null ? Origin.UNKNOWN : origin.apply(value);
        } catch (UnreadableRecord _) {
            return Origin.UNKNOWN;
        }
    }

    private static Origin of(Receipt receipt) {
        return new Origin(receipt.getChannel(), receipt.getReceivedAt());
    }

    private static Origin of(Submission submission) {
        return new Origin(submission.getChannel(), submission.getReceivedAt());
    }
}
