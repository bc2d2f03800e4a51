package org.mangomoment.runtime.kafka;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.mangomoment.runtime.disk.DiskSpace;
import org.mangomoment.runtime.lifecycle.Part;

/// Writes records and says when they are durable: acknowledged by all in-sync replicas. Thread-safe.
public final class Publisher implements Part {
    private final KafkaProducer<byte[], byte[]> producer;
    private final BooleanSupplier full;

    public Publisher(KafkaProperties properties) {
        this(new KafkaProducer<>(properties.producer()), () -> false);
    }

    private Publisher(KafkaProducer<byte[], byte[]> producer, BooleanSupplier full) {
        this.producer = producer;
        this.full = full;
    }

    /// The same publisher for what must wait while the disk is full: refuses records with [NoRoom]. Only the
    /// one that it comes from is closed.
    public Publisher whileRoom(DiskSpace disk) {
        return new Publisher(producer, disk::isFull);
    }

    @Override
    public void start() {}

    /// Completes when the record is durable, or with [NotAcknowledged].
    public CompletableFuture<RecordMetadata> publish(ProducerRecord<byte[], byte[]> record) {
        var acknowledged = new CompletableFuture<RecordMetadata>();
        if (full.getAsBoolean()) {
            acknowledged.completeExceptionally(new NoRoom(record.topic()));
            return acknowledged;
        }
        try {
            var _ = producer.send(record, (metadata, failed) -> {
                if (failed == null) {
                    acknowledged.complete(metadata);
                } else {
                    acknowledged.completeExceptionally(new NotAcknowledged(record.topic(), failed));
                }
            });
        } catch (KafkaException refused) {
            acknowledged.completeExceptionally(new NotAcknowledged(record.topic(), refused));
        }
        return acknowledged;
    }

    /// Returns when every record is durable.
    ///
    /// @return where each record stands, in the order given
    /// @throws NotAcknowledged when one is not; the others may or may not be durable
    public List<RecordMetadata> publishAndWait(List<ProducerRecord<byte[], byte[]>> records) {
        var pending = records.stream().map(this::publish).toList();
        try {
            return pending.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof NotAcknowledged notAcknowledged) {
                throw notAcknowledged;
            }
            throw failed;
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
