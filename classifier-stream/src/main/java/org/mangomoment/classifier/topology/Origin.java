package org.mangomoment.classifier.topology;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Service;
import org.mangomoment.schemas.Topic;

/// The record that a step works on, in case it must be given up.
///
/// @param topic where it was read
/// @param key   its key as text
/// @param value its value bytes
/// @param clock tells when it was given up
record Origin(Topic<?, ?> topic, String key, byte[] value, InstantSource clock) {
    static final String BY = Service.CLASSIFIER.process();

    /// @param reason why it is given up, without any of the content
    <V> StepOutput<V> dead(String reason) {
        return new StepOutput.Dead<>(
                new DeadLetter(topic.name(), key.getBytes(StandardCharsets.UTF_8), value, reason, BY, clock.instant()));
    }
}
