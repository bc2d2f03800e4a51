package org.mangomoment.classifier;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.kafka.EmbeddedKafka;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.Topics;

/// A broker with all topics, a way to write to it, and everything that is written to it.
public final class Kafka implements AutoCloseable {
    private final EmbeddedKafka broker;
    private final KafkaProperties properties;
    private final Publisher publisher;
    private final Follower follower;
    private final TopicContent content = new TopicContent();

    public Kafka(Path folder) throws Exception {
        broker = EmbeddedKafka.start(folder);
        properties = new KafkaProperties(new KafkaSettings(broker.bootstrap(), 1, Duration.ofSeconds(10), null));
        try (var admin = properties.admin()) {
            TopicCreation.create(admin, Topics.all(), 1);
        }
        publisher = new Publisher(properties);
        follower = new Follower(
                "content",
                properties,
                Topics.all().stream().<String>map(Topic::name).toList(),
                content,
                new Failures());
        follower.start();
    }

    public KafkaProperties properties() {
        return properties;
    }

    public String bootstrap() {
        return broker.bootstrap();
    }

    public TopicContent content() {
        return content;
    }

    /// Writes one record; null is a tombstone.
    public <K, V> void write(Topic<K, V> topic, K key, @Nullable V value) {
        publisher.publishAndWait(List.of(topic.record(key, value)));
    }

    /// Writes many at once.
    public void writeAll(List<ProducerRecord<byte[], byte[]>> records) {
        publisher.publishAndWait(records);
    }

    /// Writes bytes that are no value of the topic.
    public void writeBytes(Topic<String, ?> topic, String key, byte[] value) {
        var record = topic.record(key, null);
        publisher.publishAndWait(
                List.of(new ProducerRecord<>(record.topic(), record.partition(), record.key(), value)));
    }

    @Override
    public void close() {
        follower.close();
        publisher.close();
        broker.close();
    }
}
