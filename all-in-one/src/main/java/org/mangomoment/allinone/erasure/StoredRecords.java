package org.mangomoment.allinone.erasure;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.allinone.log.LogReading;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.schemas.StoryHolding;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;

/// What the log still holds of stories.
///
/// @param records    how many records with a value
/// @param stories    the stories of which there is any
/// @param tombstones one for every key, to be written anew
/// @param sequences  what the records say
record StoredRecords(
        long records, Set<String> stories, List<ProducerRecord<byte[], byte[]>> tombstones, Shingles sequences) {
    /// Other stories' words, and the units that channels invite; those of dead letters, codebooks and models excuse
    /// nothing.
    private static final List<Topic<?, ?>> OTHERS = Stream.concat(
                    Stream.of(Topics.CHANNELS),
                    Topics.holdingStories().stream()
                            .filter(topic -> !(topic.holding() instanceof StoryHolding.PerLetter)))
            .<Topic<?, ?>>map(topic -> topic)
            .toList();

    private record Key(String topic, int partition, ByteBuffer bytes) {}

    /// Reads the log.
    ///
    /// @param ids whose
    static StoredRecords of(Set<String> ids, KafkaProperties kafka) {
        var keys = new HashMap<Key, ProducerRecord<byte[], byte[]>>();
        var stories = new LinkedHashSet<String>();
        var sequences = new Shingles();
        var reading = new LogReading(kafka);
        var found = new long[1];
        reading.of(Topics.holdingStories(), record -> {
            if (record.value() != null) {
                Topics.story(record).filter(ids::contains).ifPresent(id -> {
                    found[0]++;
                    stories.add(id);
                    sequences.add(StoredText.in(record));
                    keys.put(key(record), tombstone(record));
                });
            }
        });
        return new StoredRecords(found[0], stories, List.copyOf(keys.values()), sequences);
    }

    /// Leaves out of the sequences what stories that are kept say too.
    void exceptOthers(Set<String> ids, KafkaProperties kafka) {
        Map<Key, byte[]> standing = new HashMap<>();
        new LogReading(kafka).of(OTHERS, record -> {
            if (record.value() == null) {
                standing.remove(key(record));
            } else if (Topics.story(record).filter(ids::contains).isEmpty()) {
                standing.put(key(record), record.value());
            }
        });
        sequences.without(new ArrayList<>(standing.values()));
    }

    private static Key key(ConsumerRecord<byte[], byte[]> record) {
        return new Key(record.topic(), record.partition(), ByteBuffer.wrap(record.key()));
    }

    private static ProducerRecord<byte[], byte[]> tombstone(ConsumerRecord<byte[], byte[]> record) {
        return new ProducerRecord<>(record.topic(), record.partition(), record.key(), null);
    }
}
