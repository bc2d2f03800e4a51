package org.mangomoment.search.citation;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.account.Reader;

/// Ids of citations: 16 letters and digits, without those that are easily mistaken for others.
public final class CitationId {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private CitationId() {}

    /// Whether a request can be known again by it: a UUID in lower case.
    public static boolean isAct(String act) {
        return UUID.matcher(act).matches();
    }

    /// Always the same for one act of one colleague who asks for the same, so that what is sent twice is one citation;
    /// drawn at random without an act.
    ///
    /// @param act  what [#isAct] says, or anything else for none
    /// @param what is asked
    static String of(@Nullable String act, Reader who, String what) {
        if (act == null || !isAct(act)) {
            var drawn = new byte[RANDOM_BYTES];
            RANDOM.nextBytes(drawn);
            return letters(drawn);
        }
        return letters(sha256(String.join("\n", act, who.account(), what)));
    }

    private static String letters(byte[] bytes) {
        var left = new BigInteger(1, bytes);
        var size = BigInteger.valueOf(LETTERS.length());
        var id = new StringBuilder();
        while (id.length() < LENGTH) {
            id.append(LETTERS.charAt(left.mod(size).intValueExact()));
            left = left.divide(size);
        }
        return id.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
