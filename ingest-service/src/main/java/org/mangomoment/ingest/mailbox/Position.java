package org.mangomoment.ingest.mailbox;

/// How far a mailbox has been read: every UID up to `uid`, which counts only under the same `uidValidity` (RFC 3501).
///
/// @param uidValidity the mailbox's own word for "these UIDs still mean what they meant"
public record Position(long uidValidity, long uid) {
    /// The UID up to which nothing has to be read again, under today's validity.
    long under(long validity) {
        return validity == uidValidity ? uid : 0;
    }
}
