package org.mangomoment.ingest.form;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.seal.Seal;
import org.mangomoment.runtime.settings.Secret;

/// Seals every form that is given out: a random number, which makes sending it twice one story, and the time.
/// Thread-safe.
final class FormSeal {
    private static final int NONCE = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Seal seal;
    private final Clock clock;

    FormSeal(Secret secret, Clock clock) {
        this.seal = new Seal(secret, "form", NONCE + Long.BYTES);
        this.clock = clock;
    }

    /// A form that was given out by us.
    ///
    /// @param key     idempotency key of what it brings
    /// @param givenAt when
    record Opened(String key, Instant givenAt) {}

    String fresh() {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        return seal.close(ByteBuffer.allocate(NONCE + Long.BYTES)
                .put(nonce)
                .putLong(clock.millis())
                .array());
    }

    Optional<Opened> open(@Nullable String token) {
        return seal.open(token).map(FormSeal::opened);
    }

    private static Opened opened(byte[] carried) {
        var givenAt = ByteBuffer.wrap(carried).getLong(NONCE);
        return new Opened(HexFormat.of().formatHex(carried, 0, NONCE), Instant.ofEpochMilli(givenAt));
    }
}
