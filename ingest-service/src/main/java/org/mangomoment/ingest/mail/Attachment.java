package org.mangomoment.ingest.mail;

import org.jspecify.annotations.Nullable;

/// A file that came with a mail: named in the record, its content dropped unless it could be read as text.
///
/// @param name as the sender called it, without folders; null when it has none
/// @param type the media type, lower case: for pictures and recordings told by their first bytes, otherwise as
///     declared
/// @param size of the decoded content, in bytes
/// @param sha256 of the decoded content, 64 hexadecimal digits
public record Attachment(@Nullable String name, String type, long size, String sha256, Reading reading) {
    /// Whether more time might have let it be read.
    boolean ranOutOfTime() {
        return reading instanceof NotRead(var why) && why == Why.TIME_UP;
    }

    /// What came of reading it.
    public sealed interface Reading {}

    /// Its text, which also stands in the mail's text.
    public record Read(String text) implements Reading {}

    /// It was left unread, and why.
    public record NotRead(Why why) implements Reading {}

    /// Why a file was not read.
    public enum Why {
        KIND_NOT_READ,
        EMPTY,
        TOO_LARGE,
        MALFORMED,
        TIME_UP
    }
}
