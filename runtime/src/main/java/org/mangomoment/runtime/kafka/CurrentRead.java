package org.mangomoment.runtime.kafka;

import java.time.Duration;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/// A linearizable read of a follower's view: asks Kafka where a topic ends now and waits until the follower has come
/// that far, so that whoever changes what the view holds changes the newest. Thread-safe.
public final class CurrentRead {
    private final KafkaProperties kafka;
    private final Follower follower;

    /// @param follower keeps the view up to date
    public CurrentRead(KafkaProperties kafka, Follower follower) {
        this.kafka = kafka;
        this.follower = follower;
    }

    /// Returns once what stands in the topic now has been applied to the view.
    ///
    /// @throws NotAcknowledged when Kafka does not say where the topic ends, or the follower is not there in time
    public void await(String topic, Duration limit) {
        var last = System.nanoTime() + limit.toNanos();
        try (var consumer = new KafkaConsumer<byte[], byte[]>(kafka.follower())) {
            var partitions = consumer.partitionsFor(topic, limit).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            for (var end : consumer.endOffsets(partitions, limit).entrySet()) {
                var left = Duration.ofNanos(last - System.nanoTime());
                if (!follower.await(end.getKey(), end.getValue() - 1, left)) {
                    throw new NotAcknowledged("The view of '" + topic + "' is behind the log; try again later");
                }
            }
        } catch (KafkaException away) {
            throw new NotAcknowledged(topic, away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledged(topic, stopped);
        }
    }
}
