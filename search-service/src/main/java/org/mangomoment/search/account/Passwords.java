package org.mangomoment.search.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Properties;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// Password hashes: PBKDF2 with HMAC-SHA256, as `pbkdf2-sha256:ITERATIONS:SALT:HASH`.
final class Passwords {
    /// OWASP Password Storage Cheat Sheet (2023): 600,000 for PBKDF2-HMAC-SHA256. Fewer only in the tests of this
    /// project, most of whose processor time they would be.
    private static final int ITERATIONS = iterations(System.getProperties());

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    /// Checked in place of an unknown account's hash, so that the answer takes as long.
    static final String NOBODYS = SCHEME + ":" + ITERATIONS + ":" + "A".repeat(22) + "==:" + "A".repeat(43) + "=";

    private Passwords() {}

    /// How often a password is hashed, where properties say nothing else.
    static int iterations(Properties properties) {
        return Integer.parseInt(properties.getProperty("mango.password-iterations", "600000"));
    }

    static String hash(String password) {
        var salt = Hashing.random(SALT_BYTES);
        return SCHEME + ":" + ITERATIONS + ":" + base64(salt) + ":" + base64(derive(password, salt, ITERATIONS));
    }

    /// Whether the password is the one that was hashed; false for a hash of another form.
    static boolean fits(String password, String hash) {
        var parts = hash.split(":");
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            return false;
        }
        var salt = Base64.getDecoder().decode(parts[2]);
        var expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        try {
            var key = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has PBKDF2WithHmacSHA256", impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
