package org.mangomoment.allinone.codebook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.Topics;

/// The topic `codebooks` of one cluster. A published version never changes.
public final class PublishedCodebooks {
    private final KafkaProperties properties;

    /// @param bootstrap `host:port` of the broker
    public PublishedCodebooks(String bootstrap) {
        this.properties = new KafkaProperties(new KafkaSettings(bootstrap, 1, Duration.ofSeconds(10), null));
    }

    /// Every version that was published, with its file.
    public NavigableMap<Integer, String> all() {
        try (var consumer = new KafkaConsumer<byte[], byte[]>(properties.follower())) {
            var partitions = consumer.partitionsFor(Topics.CODEBOOKS.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new TreeMap<Integer, String>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                for (var read : consumer.poll(Duration.ofMillis(200))) {
                    var codebook = Topics.CODEBOOKS.value(read);
                    if (codebook != null) {
                        found.put(codebook.getVersion(), codebook.getJson());
                    }
                }
            }
            return found;
        }
    }

    /// Publishes a version; returns when it is durable. Services take it up at once.
    public void publish(int version, String json) {
        try (var publisher = new Publisher(properties)) {
            publisher.publishAndWait(List.of(
                    Topics.CODEBOOKS.record(Integer.toString(version), new Codebook(version, Instant.now(), json))));
        }
    }
}
