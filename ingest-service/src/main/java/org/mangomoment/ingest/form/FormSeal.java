package org.mangomoment.ingest.form;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.settings.Secret;

/// Seals every form that is given out: a random number, which makes sending it twice one story, and the time, both
/// under
/// HMAC-SHA-256. Nothing is stored. Thread-safe.
final class FormSeal {
    private static final int NONCE = 16;
    private static final int SEALED = NONCE + Long.BYTES;
    private static final int SEAL = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final Clock clock;

    FormSeal(Secret secret, Clock clock) {
        this.key = new SecretKeySpec(("form " + secret.value()).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
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
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal(nonce, clock.millis()));
    }

    Optional<Opened> open(@Nullable String seal) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(seal == null ? "" : seal);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        if (bytes.length != SEALED + SEAL) {
            return Optional.empty();
        }
        var sealed = ByteBuffer.wrap(bytes);
        var nonce = new byte[NONCE];
        sealed.get(nonce);
        var givenAt = sealed.getLong();
        return MessageDigest.isEqual(seal(nonce, givenAt), bytes)
                ? Optional.of(new Opened(HexFormat.of().formatHex(nonce), Instant.ofEpochMilli(givenAt)))
                : Optional.empty();
    }

    private byte[] seal(byte[] nonce, long givenAt) {
        var bytes = ByteBuffer.allocate(SEALED + SEAL).put(nonce).putLong(givenAt);
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(bytes.array(), 0, SEALED);
            return bytes.put(mac.doFinal()).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256.", impossible);
        }
    }
}
