package org.mangomoment.runtime.kafka;

/// A record was not written because the disk is full; the sender should try again later.
public final class NoRoom extends NotAcknowledged {
    private static final long serialVersionUID = 1L;

    /// @param topic that would have been written to
    public NoRoom(String topic) {
        super("The disk is full, so no record for '" + topic + "' is written; try again when there is room");
    }
}
