package org.mangomoment.search.sample;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Draws stories with a seed: HMAC-SHA256 of the story's id under the seed, of which the first 53 bits are a
/// number from 0 up to 1. The same seed and id always give the same number; without the seed nobody can tell
/// it. Thread-safe.
final class Lottery {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BITS = 53;

    private final Mac keyed;

    Lottery(String seed) {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(seed.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }

    /// A number from 0, inclusive, to 1, exclusive.
    double lot(String storyId) {
        var hash = ByteBuffer.wrap(mac().doFinal(storyId.getBytes(StandardCharsets.UTF_8)));
        return (hash.getLong() >>> (Long.SIZE - BITS)) * 0x1p-53;
    }

    private Mac mac() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("Java's own " + ALGORITHM + " can be copied", impossible);
        }
    }
}
