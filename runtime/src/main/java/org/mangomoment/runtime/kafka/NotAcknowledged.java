package org.mangomoment.runtime.kafka;

/// Kafka did not acknowledge a record in time: it may or may not be durable, and the sender should try again later.
public sealed class NotAcknowledged extends RuntimeException permits NoRoom {
    private static final long serialVersionUID = 1L;

    NotAcknowledged(String message) {
        super(message);
    }

    NotAcknowledged(String topic, Throwable cause) {
        super(
                "Kafka did not acknowledge a record for '" + topic + "' ("
                        + cause.getClass().getSimpleName() + "); try again later",
                cause);
    }
}
