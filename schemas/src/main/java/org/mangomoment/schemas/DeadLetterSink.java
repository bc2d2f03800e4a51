package org.mangomoment.schemas;

import java.time.InstantSource;
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

    /// Reads a record.
    ///
    /// @param reading uses its key and value; an [UnreadableRecord] or IllegalArgumentException of it gives it up
    public void read(ConsumerRecord<byte[], byte[]> record, Runnable reading) {
        try {
            reading.run();
        } catch (UnreadableRecord | IllegalArgumentException unusable) {
            var reason = "cannot be read: " + unusable.getClass().getSimpleName();
            publish.accept(new DeadLetter(
                            record.topic(), record.key(), record.value(), reason, service.process(), clock.instant())
                    .record());
        }
    }
}
