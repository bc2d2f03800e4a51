package org.mangomoment.ingest.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// HMAC-SHA-256 under one key. Thread-safe.
public final class Hmac {
    /// Bytes of every code.
    public static final int LENGTH = 32;

    private final SecretKeySpec key;

    /// @param key its UTF-8 bytes are the key
    public Hmac(String key) {
        this(key.getBytes(StandardCharsets.UTF_8));
    }

    /// @param key the key itself
    public Hmac(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /// The code of all the bytes.
    public byte[] of(byte[] bytes) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256.", impossible);
        }
    }
}
