package org.mangomoment.ingest.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.Receipt;

/// What is kept in memory of a story that was taken: about a hundred bytes.
///
/// @param hashHead   first 64 bits of the body hash
/// @param hashTail   next 64 bits; together enough to tell a repeat from a conflict
/// @param channel    who brought it
/// @param door       how
/// @param language   language of the teller's pages
/// @param receivedAt when, in milliseconds since 1970
/// @param revision   which state of the sender's response it is, if the sender says so
public record KeptReceipt(
        long hashHead,
        long hashTail,
        String channel,
        Door door,
        String language,
        long receivedAt,
        @Nullable String revision) {
    static KeptReceipt of(Receipt receipt) {
        var hash = receipt.getBodyHash();
        return new KeptReceipt(
                Long.parseUnsignedLong(hash, 0, 16, 16),
                Long.parseUnsignedLong(hash, 16, 32, 16),
                receipt.getChannel().intern(),
                receipt.getDoor(),
                receipt.getLanguage().intern(),
                receipt.getReceivedAt().toEpochMilli(),
                receipt.getRevision());
    }

    boolean hasBody(String bodyHash) {
        return hashHead == Long.parseUnsignedLong(bodyHash, 0, 16, 16)
                && hashTail == Long.parseUnsignedLong(bodyHash, 16, 32, 16);
    }

    /// When it was taken.
    public Instant at() {
        return Instant.ofEpochMilli(receivedAt);
    }
}
