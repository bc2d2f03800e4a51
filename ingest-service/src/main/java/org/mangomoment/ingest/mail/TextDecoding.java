package org.mangomoment.ingest.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Bytes to text where the declared charset may be missing, unknown or wrong.
///
/// Tried in this order: the declared charset, UTF-8, Windows-1252 (which browsers and mail programs mean by
/// ISO-8859-1 and US-ASCII: https://encoding.spec.whatwg.org/#names-and-labels).
final class TextDecoding {
    private static final Charset LAST_RESORT = Charset.forName("windows-1252");
    private static final Pattern DECORATION = Pattern.compile("^[_\\s\"']+|[\\s\"']+$|\\$ESC$");

    private static final Set<String> ONE_BYTE = Set.of("windows-1252", "iso-8859-1", "iso-8859-15");

    private static final int REPLACEMENT = 0xFFFD;

    private TextDecoding() {}

    static String decode(byte[] bytes, @Nullable String declared, Set<Warning> warnings) {
        if (hasMarkOfUtf16(bytes)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        var charset = declared == null ? Optional.of(StandardCharsets.UTF_8) : lookup(declared);
        if (charset.isEmpty()) {
            warnings.add(Warning.UNKNOWN_CHARSET);
        }
        return charset.filter(named -> !isUtf8BehindAnotherName(bytes, named))
                .flatMap(named -> strict(bytes, named))
                .or(() -> strict(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> lenient(bytes, charset, warnings));
    }

    /// A byte order mark (RFC 2781, 3.2).
    private static boolean hasMarkOfUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    /// In a charset with one byte a character every sequence is right, also one of UTF-8; the other way round hardly
    /// any text is by chance.
    private static boolean isUtf8BehindAnotherName(byte[] bytes, Charset named) {
        return ONE_BYTE.contains(named.name().toLowerCase(Locale.ROOT))
                && strict(bytes, StandardCharsets.UTF_8)
                        .filter(text -> text.chars().anyMatch(character -> character > 0x7F))
                        .isPresent();
    }

    private static Optional<Charset> lookup(String declared) {
        var name = DECORATION.matcher(declared).replaceAll("").toLowerCase(Locale.ROOT);
        if (name.equals("us-ascii") || name.equals("ascii") || name.equals("iso-8859-1") || name.equals("latin1")) {
            return Optional.of(name.endsWith("ascii") ? StandardCharsets.US_ASCII : LAST_RESORT);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknownOrMisspelt) {
            return Optional.empty();
        }
    }

    /// Where more than half of what is not ASCII is lost, the declared charset is not the one that was used.
    private static String lenient(byte[] bytes, Optional<Charset> declared, Set<Warning> warnings) {
        warnings.add(Warning.UNDECODABLE_TEXT);
        var text = new String(bytes, declared.orElse(StandardCharsets.UTF_8));
        long lost = text.chars().filter(character -> character == REPLACEMENT).count();
        long beyondAscii = text.chars().filter(character -> character > 0x7F).count();
        return lost * 2 > beyondAscii ? new String(bytes, LAST_RESORT) : text;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }
}
