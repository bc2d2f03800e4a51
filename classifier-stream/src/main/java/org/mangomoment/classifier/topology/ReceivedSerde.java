package org.mangomoment.classifier.topology;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.UnreadableRecord;

/// Reads a topic's values without ever failing, and writes them as the very bytes that were read.
final class ReceivedSerde {
    private ReceivedSerde() {}

    static <T> Serde<Received<T>> of(Topic<?, T> topic) {
        return Serdes.serdeFrom(
                (_, received) -> received == null ? null : received.bytes(), (_, bytes) -> read(topic, bytes));
    }

    private static <T> @Nullable Received<T> read(Topic<?, T> topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            return new Received.Understood<>(topic.values().deserializer().deserialize(topic.name(), bytes), bytes);
        } catch (UnreadableRecord _) {
            return new Received.Undecodable<>(bytes);
        }
    }
}
