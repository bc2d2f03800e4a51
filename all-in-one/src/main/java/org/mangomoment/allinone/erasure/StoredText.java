package org.mangomoment.allinone.erasure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// What people wrote in a record of the log: the fields that its schema marks as `personal`.
///
/// @param texts running text
/// @param names names, addresses and numbers, which mean something only as a whole
record StoredText(List<String> texts, List<String> names) {
    /// The mark of a field in a schema; its value is `text` or `name`.
    static final String MARK = "personal";

    StoredText {
        texts = List.copyOf(texts);
        names = List.copyOf(names);
    }

    /// Reads a record; one that cannot be read says nothing.
    static StoredText in(ConsumerRecord<byte[], byte[]> record) {
        var isLetter = record.topic().equals(Topics.DEAD_LETTERS.name());
        var topic = isLetter ? DeadLetter.of(record).topic() : record.topic();
        return of(value(topic, record).orElse(null));
    }

    private static Optional<SpecificRecord> value(String topic, ConsumerRecord<byte[], byte[]> record) {
        try {
            return Topics.named(topic)
                    .map(known -> known.value(record))
                    .filter(SpecificRecord.class::isInstance)
                    .map(SpecificRecord.class::cast);
        } catch (UnreadableRecord _) {
            return Optional.empty();
        }
    }

    static StoredText of(@Nullable SpecificRecord value) {
        var texts = new ArrayList<String>();
        var names = new ArrayList<String>();
        if (value != null) {
            for (var field : value.getSchema().getFields()) {
                switch (String.valueOf(field.getProp(MARK))) {
                    case "text" -> add(value.get(field.pos()), texts);
                    case "name" -> add(value.get(field.pos()), names);
                    default -> {}
                }
            }
        }
        return new StoredText(texts, names);
    }

    private static void add(@Nullable Object written, List<String> found) {
        switch (written) {
            case null -> {}
            case Collection<?> several -> several.forEach(one -> add(one, found));
            default -> found.add(written.toString());
        }
    }
}
