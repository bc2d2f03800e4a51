package org.mangomoment.search.citation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The sum of what a cited table shows: HMAC-SHA256 (RFC 2104) under the id of its citation.
final class FigureSum {
    private FigureSum() {}

    /// In lower-case hex.
    static String of(String shown, String citationId) {
        try {
            var sum = Mac.getInstance("HmacSHA256");
            sum.init(new SecretKeySpec(citationId.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(sum.doFinal(shown.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has HmacSHA256.", missing);
        }
    }
}
