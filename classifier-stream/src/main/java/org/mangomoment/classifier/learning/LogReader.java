package org.mangomoment.classifier.learning;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.UnreadableRecord;

/// Reads a topic from its beginning to what is its end now.
public final class LogReader {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaProperties kafka;

    public LogReader(KafkaProperties kafka) {
        this.kafka = kafka;
    }

    /// How many records a topic holds at most; those that were compacted away since may be counted.
    public long records(Topic<?, ?> topic) {
        try (var consumer = new KafkaConsumer<byte[], byte[]>(kafka.follower())) {
            var partitions = partitions(consumer, topic);
            // The client warns of offsets that it cannot keep.
            consumer.assign(partitions);
            var beginnings = consumer.beginningOffsets(partitions);
            return consumer.endOffsets(partitions).entrySet().stream()
                    .mapToLong(end -> end.getValue() - beginnings.getOrDefault(end.getKey(), 0L))
                    .sum();
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer, Topic<?, ?> topic) {
        return consumer.partitionsFor(topic.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    /// Gives every record to a taker, in the order of its partition; null is a tombstone. Records that cannot
    /// be read are left out: whoever keeps a view of the topic has made dead letters of them.
    ///
    /// @throws InterruptedException when the thread is told to end
    public <K, V> void read(Topic<K, V> topic, BiConsumer<K, @Nullable V> taker) throws InterruptedException {
        try (var consumer = new KafkaConsumer<byte[], byte[]>(kafka.follower())) {
            var partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var unread = new HashSet<>(partitions);
            while (true) {
                unread.removeIf(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
                if (unread.isEmpty()) {
                    return;
                }
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                for (var read : consumer.poll(POLL)) {
                    try {
                        taker.accept(topic.key(read), topic.value(read));
                    } catch (UnreadableRecord _) {
                        // The index has made a dead letter of it.
                    }
                }
            }
        }
    }
}
