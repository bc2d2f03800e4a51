package org.mangomoment.runtime.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// The properties of every Kafka client of the product, layered in this order: what we rely on, the cluster's file.
/// The reasons are in docs/decisions/0003-kafka-properties.md.
public final class KafkaProperties {
    /// Bytes of a record that a producer takes before it compresses it; a codebook with its cues is the largest.
    public static final int LARGEST_REQUEST = 2 * 1024 * 1024;

    private final KafkaSettings settings;

    public KafkaProperties(KafkaSettings settings) {
        this.settings = settings;
    }

    /// Copies of each record.
    public int replication() {
        return settings.replication();
    }

    /// For a producer whose acknowledgement means durable: all replicas, idempotent, bounded waiting.
    public Map<String, Object> producer() {
        var all = client();
        all.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        all.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000);
        var acknowledgement = Math.toIntExact(settings.acknowledgement().toMillis());
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, acknowledgement);
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, acknowledgement / 2);
        // Group commit: what comes while a request waits for the disk goes together in the next one.
        all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        all.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        all.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_REQUEST);
        return all;
    }

    /// For a consumer that is given its partitions and keeps its own positions: it never guesses where to begin.
    public Map<String, Object> follower() {
        var all = client();
        all.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        all.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        return all;
    }

    /// For a follower that waits for news for as long as it lives. The broker answers at the first byte, so a long
    /// wait costs no time, and a short one costs questions and answers all day. Close such a consumer without
    /// patience: the broker answers nothing else before.
    public Map<String, Object> waitingFollower() {
        var all = follower();
        all.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 5_000);
        return all;
    }

    /// An administrator; the caller closes it.
    public Admin admin() {
        return Admin.create(client());
    }

    /// What every client needs: where the brokers are and the cluster's own properties (TLS, SASL).
    public Map<String, Object> client() {
        var all = new HashMap<String, Object>();
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrap());
        all.putAll(settings.security().properties());
        var file = settings.properties();
        if (file != null) {
            var fromFile = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                fromFile.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            fromFile.forEach((key, value) -> all.put(key.toString(), value));
        }
        return all;
    }
}
