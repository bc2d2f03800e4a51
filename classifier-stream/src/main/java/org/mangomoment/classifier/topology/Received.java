package org.mangomoment.classifier.topology;

import org.jspecify.annotations.Nullable;

/// A record's value as it was read: bytes are never lost, whether or not they could be understood.
sealed interface Received<T> {
    /// The bytes in the topic.
    byte[] bytes();

    /// The value, or null when the bytes are none.
    default @Nullable T valueOrNull() {
        return switch (this) {
            case Understood<T> readable -> readable.value();
            case Undecodable<T> _ -> null;
        };
    }

    /// Bytes that are a value of the topic.
    record Understood<T>(T value, byte[] bytes) implements Received<T> {}

    /// Bytes that are not a value of the topic.
    record Undecodable<T>(byte[] bytes) implements Received<T> {}
}
