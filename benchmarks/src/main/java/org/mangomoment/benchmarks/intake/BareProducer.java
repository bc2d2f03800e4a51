package org.mangomoment.benchmarks.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.mangomoment.runtime.kafka.KafkaProperties;

/// A producer as one writes it without the product: acknowledged by all replicas, everything else as Kafka has it.
/// Thread-safe.
public final class BareProducer implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;

    /// @param kafka where the broker is
    public BareProducer(KafkaProperties kafka) {
        var properties = new HashMap<>(kafka.client());
        properties.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        properties.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        this.producer = new KafkaProducer<>(properties);
    }

    /// Returns when every record is acknowledged.
    ///
    /// @return how many
    public int send(List<ProducerRecord<byte[], byte[]>> records) throws ExecutionException, InterruptedException {
        var pending = new ArrayList<Future<RecordMetadata>>();
        records.forEach(record -> pending.add(producer.send(record)));
        for (var each : pending) {
            each.get();
        }
        return records.size();
    }

    @Override
    public void close() {
        producer.close();
    }
}
