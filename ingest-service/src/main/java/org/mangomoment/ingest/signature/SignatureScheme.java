package org.mangomoment.ingest.signature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mangomoment.ingest.seal.Hmac;
import org.mangomoment.schemas.Words;

/// A way to sign requests with HMAC-SHA-256: ours, and those of tools that sign only what they send
/// (docs/push-api.md, docs/mapping.md). Nothing is remembered: what a signature allows may be done twice without harm.
public enum SignatureScheme {
    /// Ours: method, address, idempotency key, time and body.
    MANGO("Mango-Signature") {
        @Override
        public Finding look(SignedRequest request, String key, Instant now) {
            var form = FORM.matcher(request.header(header()));
            var at = request.header(TIMESTAMP);
            if (!form.matches() || !SECONDS.matcher(at).matches()) {
                return Finding.MISSING;
            }
            var code = HexFormat.of().parseHex(form.group(2));
            if (form.group(1).equals("1")) {
                return isUncovered(request) ? Finding.UNCOVERED : dated(at, now, bodyOnly(at, request), key, code);
            }
            return dated(at, now, whole(at, request), key, code);
        }
    },

    /// Typeform: `sha256=` and Base64, over the body.
    TYPEFORM("Typeform-Signature") {
        @Override
        public Finding look(SignedRequest request, String key, Instant now) {
            return body(request, new Hmac(key), base64(request.header(header()), "sha256="));
        }
    },

    /// Tally: Base64, over the body.
    TALLY("Tally-Signature") {
        @Override
        public Finding look(SignedRequest request, String key, Instant now) {
            return body(request, new Hmac(key), base64(request.header(header()), ""));
        }
    },

    /// GitHub and the many that do as it does: `sha256=` and hexadecimal digits, over the body.
    GITHUB("X-Hub-Signature-256") {
        @Override
        public Finding look(SignedRequest request, String key, Instant now) {
            var form = HUB.matcher(request.header(header()));
            return form.matches()
                    ? body(request, new Hmac(key), HexFormat.of().parseHex(form.group(1)))
                    : Finding.MISSING;
        }
    },

    /// Standard Webhooks 1.0, as Formbricks sends: `v1,` and Base64, several with blanks between, over id, time and
    /// body. The key is the signing key's 32 bytes, told to the tool as `whsec_` and their Base64.
    STANDARD_WEBHOOKS("webhook-signature") {
        @Override
        public Finding look(SignedRequest request, String key, Instant now) {
            var at = request.header("webhook-timestamp");
            var id = request.header("webhook-id");
            if (id.isEmpty() || !SECONDS.matcher(at).matches()) {
                return Finding.MISSING;
            }
            var codes = Arrays.stream(request.header(header()).split(" "))
                    .map(part -> base64(part, "v1,"))
                    .filter(code -> code.length > 0)
                    .toList();
            if (codes.isEmpty()) {
                return Finding.MISSING;
            }
            if (isUncovered(request)) {
                return Finding.UNCOVERED;
            }
            var right = new Hmac(HexFormat.of().parseHex(key)).of(join(id + "." + at + ".", request.body()));
            var good = codes.stream().anyMatch(code -> MessageDigest.isEqual(right, code));
            return good ? aged(at, now) : Finding.WRONG;
        }
    };

    /// Header with seconds since 1970 that goes with ours.
    public static final String TIMESTAMP = "Mango-Timestamp";

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Pattern FORM = Pattern.compile("v([12])=([0-9a-fA-F]{64})");
    private static final Pattern HUB = Pattern.compile("sha256=([0-9a-fA-F]{64})");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

    private final String header;

    SignatureScheme(String header) {
        this.header = header;
    }

    /// Looks at a request's signature.
    ///
    /// @param key the signing key: SHA-256 of the push key's secret part, in hexadecimal
    public abstract Finding look(SignedRequest request, String key, Instant now);

    /// The header that carries the signature.
    public String header() {
        return header;
    }

    /// Its name in a mapping file, as `standard-webhooks`.
    public String id() {
        return Words.of(this);
    }

    /// Those that a mapping file may name.
    public static Stream<SignatureScheme> tools() {
        return Arrays.stream(values()).filter(scheme -> scheme != MANGO);
    }

    /// A tool's scheme by its name in a mapping file.
    public static Optional<SignatureScheme> ofTool(String id) {
        return tools().filter(scheme -> scheme.id().equals(id)).findFirst();
    }

    private static Finding body(SignedRequest request, Hmac key, byte[] code) {
        if (code.length == 0) {
            return Finding.MISSING;
        }
        if (isUncovered(request)) {
            return Finding.UNCOVERED;
        }
        return MessageDigest.isEqual(key.of(request.body()), code) ? Finding.GOOD : Finding.WRONG;
    }

    private static Finding dated(String at, Instant now, byte[] signed, String key, byte[] code) {
        return MessageDigest.isEqual(new Hmac(key).of(signed), code) ? aged(at, now) : Finding.WRONG;
    }

    private static Finding aged(String at, Instant now) {
        var age = Duration.ofSeconds(now.getEpochSecond() - Long.parseLong(at));
        return age.abs().compareTo(WINDOW) <= 0 ? Finding.GOOD : Finding.STALE;
    }

    /// Only handing in is nothing but its body, and only without an idempotency key beside it.
    private static boolean isUncovered(SignedRequest request) {
        return !request.method().equals("POST")
                || !request.header(SignedRequest.IDEMPOTENCY_KEY).isEmpty();
    }

    private static byte[] bodyOnly(String at, SignedRequest request) {
        return join(at + ".", request.body());
    }

    /// No line but the last can hold a line break, so no two requests are signed alike.
    private static byte[] whole(String at, SignedRequest request) {
        var lines = String.join(
                "\n", at, request.method(), request.target(), request.header(SignedRequest.IDEMPOTENCY_KEY), "");
        return join(lines, request.body());
    }

    private static byte[] join(String start, byte[] rest) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(start.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(rest);
        return all.toByteArray();
    }

    /// The bytes behind a prefix; none when they are not of this form.
    private static byte[] base64(String text, String prefix) {
        try {
            return text.startsWith(prefix) ? Base64.getDecoder().decode(text.substring(prefix.length())) : new byte[0];
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }
}
