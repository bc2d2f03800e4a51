package org.mangomoment.search.quote;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Knows a passage again without keeping its words: HMAC-SHA256 (RFC 2104) of the passage under the
/// quotation's id.
final class PassageDigest {
    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    PassageDigest(String quoteId) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(quoteId.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", missing);
        }
    }

    /// Lower-case hex.
    String of(String passage) {
        return HexFormat.of().formatHex(mac.doFinal(passage.getBytes(StandardCharsets.UTF_8)));
    }

    /// Where a passage begins in a text, nearest to where it was; empty when it is nowhere.
    ///
    /// @param length of the passage, in UTF-16 code units
    OptionalInt find(String digest, int length, int near, String text) {
        return IntStream.rangeClosed(0, text.length() - length)
                .boxed()
                .sorted(Comparator.comparingInt(start -> Math.abs(start - near)))
                .mapToInt(Integer::intValue)
                .filter(start -> of(text.substring(start, start + length)).equals(digest))
                .findFirst();
    }
}
