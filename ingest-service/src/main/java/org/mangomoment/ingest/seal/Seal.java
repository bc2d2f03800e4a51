package org.mangomoment.ingest.seal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.settings.Secret;

/// Makes tokens that carry a few bytes and cannot be guessed or changed: the bytes and their HMAC-SHA-256, base64url.
/// Nothing is stored. Thread-safe.
public final class Seal {
    private final Hmac hmac;
    private final int length;

    /// @param purpose keeps tokens of one use from being taken for another's
    /// @param length  number of bytes that a token carries
    public Seal(Secret secret, String purpose, int length) {
        this.hmac = new Hmac(purpose + " " + secret.value());
        this.length = length;
    }

    /// The token of exactly as many bytes as a token carries.
    public String close(byte[] carried) {
        if (carried.length != length) {
            throw new IllegalArgumentException("A token carries " + length + " bytes, not " + carried.length + ".");
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed(carried));
    }

    /// The bytes that a token carries; empty when it was not made here. Compares in constant time.
    public Optional<byte[]> open(@Nullable String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token == null ? "" : token);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        if (bytes.length != length + Hmac.LENGTH) {
            return Optional.empty();
        }
        var carried = Arrays.copyOf(bytes, length);
        return MessageDigest.isEqual(sealed(carried), bytes) ? Optional.of(carried) : Optional.empty();
    }

    private byte[] sealed(byte[] carried) {
        return ByteBuffer.allocate(length + Hmac.LENGTH)
                .put(carried)
                .put(hmac.of(carried))
                .array();
    }
}
