package org.mangomoment.allinone.log;

import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.schemas.Topic;

/// Every record that stands in topics now, also those that a later one replaces.
public final class LogReading {
    private static final int GIVE_UP_AFTER = 100;

    private final KafkaProperties kafka;

    /// @param kafka how to reach the broker
    public LogReading(KafkaProperties kafka) {
        this.kafka = kafka;
    }

    /// Tells of each record, in order within a partition; ends where the log ended when it began.
    public void of(Collection<Topic<?, ?>> topics, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        try (var consumer = new KafkaConsumer<byte[], byte[]>(kafka.follower())) {
            var partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var silent = 0;
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                var records = consumer.poll(Duration.ofMillis(200));
                silent = records.isEmpty() ? silent + 1 : 0;
                if (silent > GIVE_UP_AFTER) {
                    throw new IllegalStateException("The broker stopped answering while the log was read.");
                }
                records.forEach(reader);
            }
        }
    }
}
