package org.mangomoment.classifier;

import java.util.List;
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

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        records.addAll(batch);
    }

    /// All values of a key, oldest first.
    public <K, V> List<@Nullable V> of(Topic<K, V> topic, K key) {
        return in(topic)
                .filter(record -> topic.key(record).equals(key))
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
