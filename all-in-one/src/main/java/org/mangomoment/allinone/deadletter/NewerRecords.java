package org.mangomoment.allinone.deadletter;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.allinone.log.LogReading;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;

/// The newest records, of those keys that dead letters have.
final class NewerRecords {
    private final Map<Place, Optional<byte[]>> newest = new HashMap<>();

    private record Place(String topic, ByteBuffer key) {}

    /// Reads the letters' topics to their ends.
    ///
    /// @param letters as the records that they were
    NewerRecords(KafkaProperties properties, Collection<ProducerRecord<byte[], byte[]>> letters) {
        var topics = new HashSet<Topic<?, ?>>();
        var places = new HashSet<Place>();
        for (var letter : letters) {
            place(letter.topic(), letter.key()).ifPresent(places::add);
            Topics.all().stream()
                    .filter(topic -> topic.name().equals(letter.topic()))
                    .forEach(topics::add);
        }
        new LogReading(properties)
                .of(
                        Set.copyOf(topics),
                        record -> place(record.topic(), record.key())
                                .filter(places::contains)
                                .ifPresent(place -> newest.put(place, Optional.ofNullable(record.value()))));
    }

    /// Why the letter's bytes are not the newest of their key any more; empty when they are, or when the log holds
    /// nothing of that key.
    Optional<String> than(DeadLetter letter) {
        var now = place(letter.topic(), letter.key()).map(newest::get).orElse(null);
        if (now == null || Arrays.equals(now.orElse(null), letter.value())) {
            return Optional.empty();
        }
        return Optional.of(now.isPresent() ? "a newer record took its place" : "its record was erased since");
    }

    private static Optional<Place> place(String topic, byte @Nullable [] key) {
        return Optional.ofNullable(key).map(bytes -> new Place(topic, ByteBuffer.wrap(bytes)));
    }
}
