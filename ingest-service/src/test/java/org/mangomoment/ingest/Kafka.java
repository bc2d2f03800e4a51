package org.mangomoment.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serdes;
import org.mangomoment.kafka.EmbeddedKafka;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.Cleanup;
import org.mangomoment.schemas.StoryHolding;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.TopicUse;

/// The one Kafka of this test run, and what stands in it.
final class Kafka {
    private static final EmbeddedKafka NODE = started();

    private Kafka() {}

    static String bootstrap() {
        return NODE.bootstrap();
    }

    static KafkaProperties properties(String bootstrap) {
        return new KafkaProperties(new KafkaSettings(bootstrap, 1, Duration.ofSeconds(30), null));
    }

    /// A topic of a test that nobody else uses; it is not created yet.
    static Topic<String, String> topic(String name) {
        return new Topic<>(
                name + "-" + UUID.randomUUID(),
                Serdes.String(),
                Serdes.String(),
                key -> key,
                1,
                new Cleanup.Compacted(),
                false,
                new StoryHolding.Nothing(),
                new TopicUse("nothing", "any", Set.of(), Set.of(), false));
    }

    /// The last value of each key; none of a key whose record was erased.
    static <K, V> Map<K, V> latest(Topic<K, V> topic) {
        var values = new HashMap<K, V>();
        for (var read : read(topic, bootstrap())) {
            if (read.value() == null) {
                values.remove(topic.key(read));
            } else {
                values.put(topic.key(read), topic.value(read));
            }
        }
        return values;
    }

    /// The first value of a key.
    static <V> V first(Topic<String, V> topic, String key) {
        return read(topic, bootstrap()).stream()
                .filter(read -> topic.key(read).equals(key) && read.value() != null)
                .findFirst()
                .map(topic::value)
                .orElseThrow();
    }

    static void write(List<ProducerRecord<byte[], byte[]>> records) {
        try (var publisher = new Publisher(properties(bootstrap()))) {
            publisher.publishAndWait(records);
        }
    }

    static List<ConsumerRecord<byte[], byte[]>> read(Topic<?, ?> topic, String bootstrap) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        try (var consumer =
                new KafkaConsumer<byte[], byte[]>(properties(bootstrap).follower())) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("mango-ingest-kafka");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static EmbeddedKafka started() {
        var node = EmbeddedKafka.start(folder());
        Runtime.getRuntime().addShutdownHook(new Thread(node::close));
        return node;
    }
}
