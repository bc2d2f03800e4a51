package org.mangomoment.classifier.learning;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.mangomoment.schemas.ModelRequest;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// Stewards' requests that nobody has answered, and whether this process is the one to answer: the member of the group
/// that was given the only partition. It reads the topic from its beginning, so that no position can expire or jump.
final class PendingRequests implements ConsumerRebalanceListener {
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, ModelRequest> pending = new LinkedHashMap<>();
    private long end = Long.MAX_VALUE;

    PendingRequests(KafkaConsumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        if (!partitions.isEmpty()) {
            pending.clear();
            consumer.seekToBeginning(partitions);
            end = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        if (!partitions.isEmpty()) {
            end = Long.MAX_VALUE;
        }
    }

    /// Whether this process is the one that trains, and has read what others answered before.
    boolean seated() {
        return consumer.assignment().stream().anyMatch(partition -> consumer.position(partition) >= end);
    }

    void take(ConsumerRecord<byte[], byte[]> read) {
        try {
            var request = Topics.MODEL_REQUESTS.value(read);
            if (request == null || request.getOutcome() != null) {
                pending.remove(Topics.MODEL_REQUESTS.key(read));
            } else {
                pending.put(request.getRequestId(), request);
            }
        } catch (UnreadableRecord _) {
            // The desk, which reads all of them, has made a dead letter of it.
        }
    }

    /// In the order in which they were asked.
    List<ModelRequest> all() {
        return List.copyOf(pending.values());
    }

    /// Not again, even before the answer has been read back.
    void answered(ModelRequest request) {
        pending.remove(request.getRequestId());
    }
}
