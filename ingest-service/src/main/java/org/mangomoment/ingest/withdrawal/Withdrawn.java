package org.mangomoment.ingest.withdrawal;

import java.time.Instant;
import org.mangomoment.schemas.Cleanup;
import org.mangomoment.schemas.Withdrawal;

/// What is kept in memory of a story that was taken back.
///
/// @param at      when it was withdrawn, in milliseconds since 1970
/// @param channel who had brought the story
/// @param proven  true when it was proven that no byte is left
public record Withdrawn(long at, String channel, boolean proven) {
    static Withdrawn of(Withdrawal withdrawal) {
        return new Withdrawn(
                withdrawal.getAt().toEpochMilli(), withdrawal.getChannel().intern(), withdrawal.getErasedAt() != null);
    }

    /// When it was withdrawn.
    public Instant withdrawnAt() {
        return Instant.ofEpochMilli(at);
    }

    /// When the last byte is gone at the latest.
    public Instant bound() {
        return withdrawnAt().plus(Cleanup.ERASURE_BOUND);
    }

    /// Whether everything is gone: it was proven, or the bound has passed.
    public boolean isGone(Instant now) {
        return proven || !now.isBefore(bound());
    }
}
