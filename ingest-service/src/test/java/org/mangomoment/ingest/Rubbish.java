package org.mangomoment.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Bodies that a push API may meet, made from one seed each: nearly right, odd, broken, hostile.
final class Rubbish {
    private static final String VALID = "{\"text\": \"Synthetic: the nurse hummed.\", \"language\": \"en\", \"teller\":"
            + " \"family\", \"giver\": \"other\", \"setting\": \"hospital\", \"period\": {\"year\": 2025, \"season\":"
            + " \"spring\"}, \"consent\": {\"research\": true, \"quotes\": false}, \"contact\": {\"name\": \"An\","
            + " \"email\": \"an@example.org\", \"phone\": \"0123456\"}, \"id\": \"rubbish\"}";
    private static final List<String> FIELDS = List.of(
            "text",
            "language",
            "teller",
            "giver",
            "receiver",
            "setting",
            "oncological",
            "organisation",
            "period",
            "consent",
            "contact",
            "idempotencyKey",
            "id",
            "year",
            "season",
            "research",
            "email",
            "é",
            "",
            "__proto__");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-0",
            "1e999999999",
            "-1E+400",
            "NaN",
            "Infinity",
            "1".repeat(5_000),
            "0.1e-99999",
            "[]",
            "{}",
            "[[[[]]]]",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udfff\\ud800\"",
            "\"\\uFEFF\"",
            "\"<script>alert(1)</script>\"",
            "\"=cmd|' /C calc'!A0\"",
            "\"\u202Eright to left\u202C\"",
            "\"👩‍⚕️🌷\"",
            "\"" + "e\u0301".repeat(3_000) + "\"",
            "\"a\u0300\u0301\u0302\u0303\"",
            "\"%s%n${jndi:ldap://x}\"",
            "\"'; DROP TABLE stories;--\"",
            "\"../../etc/passwd\"",
            "\"" + "x".repeat(10_001) + "\"",
            "\"\t\"",
            "2025",
            "\"patient\"",
            "\"nl\"",
            "\"Synthetic: as it should be.\"",
            "99999999999999999999999999",
            "\"\\u00e9\"");
    private static final List<String> BROKEN_UTF_8 = List.of(
            "\u00C0\u0080", "\u00FF", "\u00ED\u00A0\u0080", "\u00F4\u0090\u0080\u0080", "\u0080", "\u00E2\u0082");

    private final Random random;

    Rubbish(long seed) {
        this.random = new Random(seed);
    }

    /// One body.
    byte[] body() {
        return switch (random.nextInt(13)) {
            case 0, 1, 2 -> mutated(VALID.getBytes(StandardCharsets.UTF_8));
            case 3, 4, 5 -> utf8(object(random.nextInt(4)));
            case 6 -> utf8(deep());
            case 7 -> wild(VALID, BROKEN_UTF_8.get(random.nextInt(BROKEN_UTF_8.size())));
            case 8 -> bytes(random.nextInt(300));
            case 9 -> utf8(lines());
            case 10 -> utf8(many());
            case 11 -> utf8(form());
            default -> VALID.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        };
    }

    /// Any of some.
    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /// True one time in so many.
    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /// Printable and unprintable Latin-1 without line ends: what a header can carry.
    String header() {
        return IntStream.range(0, random.nextInt(1, 60))
                .map(_ -> oneIn(4) ? random.nextInt(0x80, 0x100) : random.nextInt(0x20, 0x7F))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private String object(int depth) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(_ -> '"' + any(FIELDS) + "\": "
                        + (depth > 0 && oneIn(3) ? object(depth - 1) : oneIn(9) ? object(0) : any(VALUES)))
                .collect(Collectors.joining(", ", oneIn(3) ? "{\"text\": \"Synthetic.\", " : "{", "}"))
                .replace(", }", "}");
    }

    private String form() {
        return IntStream.range(0, random.nextInt(700))
                .mapToObj(_ -> any(List.of("verhaal", "ok", "jaar", "a%20b", "%zz", "%00", "=", ""))
                        + any(List.of("=", "=%E2%82", "=+", "", "=%u1234", "=x=y", "=Synthetic")))
                .collect(Collectors.joining("&"));
    }

    private String deep() {
        var depth = random.nextInt(5, 30_000);
        return oneIn(2) ? "[".repeat(depth) : "{\"text\":".repeat(depth) + (oneIn(2) ? "1" + "}".repeat(depth) : "");
    }

    private String lines() {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(_ -> oneIn(3) ? VALID : object(1))
                .collect(Collectors.joining(oneIn(2) ? "\n" : "\r\n"));
    }

    private String many() {
        return IntStream.range(0, random.nextInt(3_000))
                .mapToObj(number -> "\"k" + (oneIn(500) ? 1 : number) + "\": " + number)
                .collect(Collectors.joining(",", "{\"text\": \"Synthetic.\",", "}"));
    }

    private byte[] mutated(byte[] valid) {
        for (var change = random.nextInt(5); change >= 0; change--) {
            valid[random.nextInt(valid.length)] = (byte) random.nextInt(256);
        }
        return valid;
    }

    private byte[] wild(String valid, String latin) {
        var out = new ByteArrayOutputStream();
        var at = random.nextInt(valid.length());
        out.writeBytes(utf8(valid.substring(0, at)));
        out.writeBytes(latin.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(utf8(valid.substring(at)));
        return out.toByteArray();
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
