package org.mangomoment.classifier.topology;

import org.mangomoment.schemas.Topic;

/// Sizes that nothing may exceed, so that Kafka never refuses a record that we write: a refused record would be lost,
/// or blamed on its neighbour.
final class SizeLimits {
    /// Longest raw text, UTF-16 code units; twice what ingest takes.
    static final int TEXT = 20_000;
    /// Largest value, in bytes: below the 1,048,588 bytes that a broker takes by default, with room for key and
    /// headers.
    static final int VALUE_BYTES = 900_000;

    private SizeLimits() {}

    /// The value for its topic, or a dead letter when it is too large.
    static <V> StepOutput<V> capped(Topic<String, V> topic, V value, Origin origin) {
        var size = topic.values().serializer().serialize(topic.name(), value).length;
        return size <= VALUE_BYTES
                ? new StepOutput.Made<>(value)
                : origin.dead("its record for '" + topic.name() + "' would have " + size + " bytes; expected at most "
                        + VALUE_BYTES);
    }
}
