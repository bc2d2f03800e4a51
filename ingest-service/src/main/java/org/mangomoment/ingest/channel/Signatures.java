package org.mangomoment.ingest.channel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.seal.Hmac;

/// Checks the signatures of requests: HMAC-SHA-256 over the time, a dot and the raw body, not older or newer than five
/// minutes, each taken once. Remembers the signatures of the last minutes in memory. Thread-safe.
public final class Signatures {
    /// Header with seconds since 1970.
    public static final String TIMESTAMP = "Mango-Timestamp";
    /// Header with `v1=` and 64 hexadecimal digits.
    public static final String SIGNATURE = "Mango-Signature";

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Pattern FORM = Pattern.compile("v1=([0-9a-fA-F]{64})");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

    private final Clock clock;
    private final Map<String, Instant> taken = new HashMap<>();
    private Instant swept = Instant.MIN;

    public Signatures(Clock clock) {
        this.clock = clock;
    }

    /// What is to be said of a signature.
    public enum Finding {
        /// It is right and new.
        GOOD,
        /// One of the two headers is missing or not of its form.
        MISSING,
        /// The time is more than five minutes away.
        STALE,
        /// It does not belong to this body, time and key.
        WRONG,
        /// It has been taken before.
        REPLAYED
    }

    /// Looks at a signature and remembers it when it is good.
    ///
    /// @param key       what was signed with: SHA-256 of the push key's secret part, in hexadecimal
    /// @param timestamp header [#TIMESTAMP]
    /// @param signature header [#SIGNATURE]
    public Finding look(String key, @Nullable String timestamp, @Nullable String signature, byte[] body) {
        if (timestamp == null
                || signature == null
                || !SECONDS.matcher(timestamp).matches()) {
            return Finding.MISSING;
        }
        var form = FORM.matcher(signature);
        if (!form.matches()) {
            return Finding.MISSING;
        }
        var code = HexFormat.of().parseHex(form.group(1));
        if (!MessageDigest.isEqual(new Hmac(key).of(signed(timestamp, body)), code)) {
            return Finding.WRONG;
        }
        return fresh(timestamp) ? first(key + HexFormat.of().formatHex(code)) : Finding.STALE;
    }

    private boolean fresh(String timestamp) {
        try {
            var at = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(at, clock.instant()).abs().compareTo(WINDOW) <= 0;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private synchronized Finding first(String seen) {
        var now = clock.instant();
        if (swept.isBefore(now.minus(Duration.ofMinutes(1)))) {
            taken.values().removeIf(end -> end.isBefore(now));
            swept = now;
        }
        return taken.putIfAbsent(seen, now.plus(WINDOW.multipliedBy(2))) == null ? Finding.GOOD : Finding.REPLAYED;
    }

    private static byte[] signed(String timestamp, byte[] body) {
        var start = (timestamp + ".").getBytes(StandardCharsets.US_ASCII);
        var all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }
}
