package org.mangomoment.allinone.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Contact;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// What people wrote in a record of the log.
///
/// @param texts running text
/// @param names names, addresses and numbers, which mean something only as a whole
record StoredText(List<String> texts, List<String> names) {
    private static final StoredText NOTHING = new StoredText(List.of(), List.of());

    StoredText {
        texts = List.copyOf(texts);
        names = List.copyOf(names);
    }

    /// Reads a record; one that cannot be read says nothing.
    static StoredText in(ConsumerRecord<byte[], byte[]> record) {
        var isLetter = record.topic().equals(Topics.DEAD_LETTERS.name());
        var topic = isLetter ? DeadLetter.of(record).topic() : record.topic();
        try {
            return record.value() == null ? NOTHING : of(topic, record);
        } catch (UnreadableRecord _) {
            return NOTHING;
        }
    }

    private static StoredText of(String topic, ConsumerRecord<byte[], byte[]> record) {
        return value(Topics.SUBMISSIONS, topic, record)
                .map(StoredText::of)
                .or(() -> value(Topics.STORIES, topic, record).map(StoredText::of))
                .or(() -> value(Topics.CONTACTS, topic, record).map(StoredText::of))
                .or(() -> value(Topics.DECISIONS, topic, record).map(StoredText::of))
                .orElse(NOTHING);
    }

    private static <V> Optional<V> value(Topic<?, V> wanted, String topic, ConsumerRecord<byte[], byte[]> record) {
        return wanted.name().equals(topic) ? Optional.ofNullable(wanted.value(record)) : Optional.empty();
    }

    private static StoredText of(Submission submission) {
        var names = new ArrayList<>(submission.getKnownNames());
        if (submission.getOrganisation() != null) {
            names.add(submission.getOrganisation());
        }
        return new StoredText(List.of(submission.getText()), names);
    }

    private static StoredText of(Story story) {
        return new StoredText(List.of(story.getText()), present(story.getOrganisation()));
    }

    private static StoredText of(Contact contact) {
        return new StoredText(List.of(), present(contact.getName(), contact.getEmail(), contact.getPhone()));
    }

    private static StoredText of(Decision decision) {
        return new StoredText(present(decision.getMemo()), List.of());
    }

    private static List<String> present(@Nullable String... values) {
        return Stream.of(values).flatMap(Stream::ofNullable).toList();
    }
}
