package org.mangomoment.schemas;

import org.apache.kafka.common.errors.SerializationException;

/// Bytes in a topic that are not what the topic holds. The message never contains the bytes.
public final class UnreadableRecord extends SerializationException {
    private static final long serialVersionUID = 1L;

    /// @param reason what was found and what was expected, without the content
    public UnreadableRecord(String topic, String reason) {
        super("A record in '" + topic + "' cannot be read: " + reason + ".");
    }
}
