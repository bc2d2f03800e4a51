package org.mangomoment.allinone.doctor;

import java.io.IOException;
import java.util.Collection;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.schemas.Topic;

/// Where records are read from: a broker, or the files of one that does not run.
@FunctionalInterface
interface LogSource {
    /// Tells of each record that stands in the topics now, in order within a partition.
    void read(Collection<Topic<?, ?>> topics, Consumer<ConsumerRecord<byte[], byte[]>> reader) throws IOException;
}
