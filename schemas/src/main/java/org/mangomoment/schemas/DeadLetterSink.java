package org.mangomoment.schemas;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Gives up single records that cannot be used: each becomes a dead letter with its bytes, and the records around it
/// are read. Thread-safe if `publish` is.
public final class DeadLetterSink {
    private final Service service;
    private final Consumer<ProducerRecord<byte[], byte[]>> publish;
    private final InstantSource clock;

    /// @param service who reads
    /// @param publish hands a dead letter to Kafka; the record itself stays where it is, so nothing waits for it
    public DeadLetterSink(Service service, Consumer<ProducerRecord<byte[], byte[]>> publish, InstantSource clock) {
        this.service = service;
        this.publish = publish;
        this.clock = clock;
    }

    /// Reads records one by one.
    ///
    /// @param reading uses a record's key and value; an [UnreadableRecord] or IllegalArgumentException gives that
    ///     record up
    public void read(List<ConsumerRecord<byte[], byte[]>> batch, Consumer<ConsumerRecord<byte[], byte[]>> reading) {
        for (var record : batch) {
            try {
                reading.accept(record);
            } catch (UnreadableRecord | IllegalArgumentException unusable) {
                publish.accept(letter(record, unusable));
            }
        }
    }

    private ProducerRecord<byte[], byte[]> letter(ConsumerRecord<byte[], byte[]> record, Exception unusable) {
        var reason = "cannot be read: " + unusable.getClass().getSimpleName();
        return new DeadLetter(record.topic(), record.key(), record.value(), reason, service.process(), clock.instant())
                .record();
    }
}
