package org.mangomoment.search.log;

import org.apache.kafka.clients.producer.ProducerRecord;

/// Writes records to Kafka and waits until this process has read them back.
@FunctionalInterface
public interface Log {
    /// Returns when the record is durable.
    ///
    /// @return whether this process has read it back within two seconds
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    boolean publish(ProducerRecord<byte[], byte[]> record);
}
