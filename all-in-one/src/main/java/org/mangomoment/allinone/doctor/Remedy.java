package org.mangomoment.allinone.doctor;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.allinone.doctor.Missing.What;
import org.mangomoment.allinone.log.LogReading;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.Receipt;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;

/// Makes again what is missing: writes once more what it is made from, as it stands, so that the classifier does its
/// part anew, and receipts from submissions. Doing it twice changes nothing, and what is there by now stays as it is: a
/// receipt that is made again says less than one that was written when the story came.
final class Remedy {
    private final KafkaProperties kafka;

    Remedy(KafkaProperties kafka) {
        this.kafka = kafka;
    }

    void of(Collection<Missing> missing) {
        var again = new HashMap<String, ProducerRecord<byte[], byte[]>>();
        newest(Topics.SUBMISSIONS, absent(Topics.STORIES, ids(missing, What.REDACTION)))
                .forEach((id, record) -> again.put("submission/" + id, copy(record)));
        newest(Topics.STORIES, absent(Topics.SUGGESTIONS, ids(missing, What.SUGGESTIONS)))
                .forEach((id, record) -> again.put("story/" + id, copy(record)));
        var received = newest(Topics.SUBMISSIONS, ids(missing, What.RECEIPT));
        for (var id : absent(Topics.RECEIPTS, received.keySet())) {
            var record = received.get(id);
            var submission = record == null ? null : Topics.SUBMISSIONS.value(record);
            if (submission != null) {
                again.put("receipt/" + id, Topics.RECEIPTS.record(id, receipt(submission)));
            }
        }
        if (!again.isEmpty()) {
            try (var publisher = new Publisher(kafka)) {
                publisher.publishAndWait(List.copyOf(again.values()));
            }
        }
    }

    private static Set<String> ids(Collection<Missing> missing, What what) {
        return missing.stream()
                .filter(one -> one.what() == what)
                .map(Missing::id)
                .collect(Collectors.toSet());
    }

    /// Those of the stories of which a topic holds nothing now.
    private Set<String> absent(Topic<String, ?> topic, Set<String> ids) {
        var absent = new HashSet<>(ids);
        absent.removeAll(standing(topic, ids).keySet());
        return absent;
    }

    /// The records that stand, but of stories that were withdrawn meanwhile.
    private Map<String, ConsumerRecord<byte[], byte[]>> newest(Topic<String, ?> topic, Set<String> ids) {
        var records = standing(topic, ids);
        if (!records.isEmpty()) {
            var withdrawn = new HashSet<String>();
            new LogReading(kafka)
                    .of(List.of(Topics.WITHDRAWALS), record -> withdrawn.add(Topics.WITHDRAWALS.key(record)));
            records.keySet().removeAll(withdrawn);
        }
        return records;
    }

    private Map<String, ConsumerRecord<byte[], byte[]>> standing(Topic<String, ?> topic, Set<String> ids) {
        var records = new HashMap<String, ConsumerRecord<byte[], byte[]>>();
        if (!ids.isEmpty()) {
            new LogReading(kafka)
                    .of(
                            List.of(topic),
                            record -> topic.story(record)
                                    .filter(ids::contains)
                                    .ifPresent(id -> records.compute(id, (_, _) -> standing(record))));
        }
        return records;
    }

    private static @Nullable ConsumerRecord<byte[], byte[]> standing(ConsumerRecord<byte[], byte[]> record) {
        return record.value() == null ? null : record;
    }

    private static ProducerRecord<byte[], byte[]> copy(ConsumerRecord<byte[], byte[]> record) {
        return new ProducerRecord<>(record.topic(), record.partition(), record.key(), record.value());
    }

    /// The language of the teller's pages is not in a submission; the story's own is the best guess.
    private static Receipt receipt(Submission submission) {
        return new Receipt(
                submission.getStoryId(),
                submission.getBodyHash(),
                submission.getChannel(),
                submission.getDoor(),
                "en".equals(submission.getDeclaredLanguage()) ? "en" : "nl",
                submission.getReceivedAt(),
                null);
    }
}
