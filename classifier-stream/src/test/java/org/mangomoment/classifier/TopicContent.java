package org.mangomoment.classifier;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;

/// Everything that was written to some topics, as it came.
public final class TopicContent implements View {
    private final List<ConsumerRecord<byte[], byte[]>> records = new CopyOnWriteArrayList<>();

    /// The same by topic and key, so that waiting for the values of many keys does not go through everything again and
    /// again.
    private final ConcurrentMap<Place, List<ConsumerRecord<byte[], byte[]>>> byKey = new ConcurrentHashMap<>();

    private record Place(String topic, ByteBuffer key) {}

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        records.addAll(batch);
        for (var record : batch) {
            if (record.key() == null) {
                continue;
            }
            byKey.computeIfAbsent(
                            new Place(record.topic(), ByteBuffer.wrap(record.key())), _ -> new CopyOnWriteArrayList<>())
                    .add(record);
        }
    }

    /// All values of a key, oldest first.
    public <K, V> List<@Nullable V> of(Topic<K, V> topic, K key) {
        var place =
                new Place(topic.name(), ByteBuffer.wrap(topic.record(key, null).key()));
        return byKey.getOrDefault(place, List.of()).stream()
                .<@Nullable V>map(topic::value)
                .toList();
    }

    /// All values but tombstones, oldest first.
    public <V> List<V> all(Topic<?, V> topic) {
        return in(topic).map(topic::value).flatMap(Stream::ofNullable).toList();
    }

    /// All dead letters, oldest first.
    public List<DeadLetter> deadLetters() {
        return in(Topics.DEAD_LETTERS).map(DeadLetter::of).toList();
    }

    private Stream<ConsumerRecord<byte[], byte[]>> in(Topic<?, ?> topic) {
        return records.stream().filter(record -> record.topic().equals(topic.name()));
    }
}
