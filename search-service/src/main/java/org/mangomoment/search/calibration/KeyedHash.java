package org.mangomoment.search.calibration;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The first 64 bits of HMAC-SHA256 under a key: the same for the same words, and nobody can tell it
/// without the key.
///
/// @param key 1 character and up
record KeyedHash(String key) {
    private static final String ALGORITHM = "HmacSHA256";

    /// @param words without line breaks
    long of(String... words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            var hash = mac.doFinal(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }

    /// A number from 0, inclusive, to 1, exclusive.
    double lot(String... words) {
        return (of(words) >>> (Long.SIZE - 53)) * 0x1p-53;
    }
}
