package org.mangomoment.ingest.push;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The text of a body whose charset may be declared wrongly or not at all: as declared, else UTF-8, else Windows-1252,
/// as browsers do.
final class BodyText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int UNDEFINED = 0xFFFD;

    private BodyText() {}

    /// A charset by its name; browsers call Windows-1252 by the names of its subsets.
    static Optional<Charset> charset(String name) {
        try {
            var charset = Charset.forName(name.strip());
            return Optional.of(
                    charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                            ? WINDOWS_1252
                            : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    /// What bytes are to be read as.
    static Charset charsetOf(byte[] bytes, @Nullable Charset declared) {
        if (declared != null && !declared.equals(WINDOWS_1252) && fits(bytes, declared)) {
            return declared;
        }
        // Text that is UTF-8 beyond ASCII is hardly ever anything else, whatever a page declares.
        return fits(bytes, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    /// The text; bytes that stand for nothing in Windows-1252 are left out.
    static String decoded(byte[] bytes, Charset charset) {
        var text = new String(bytes, charset);
        return charset.equals(WINDOWS_1252) ? text.replace(Character.toString(UNDEFINED), "") : text;
    }

    static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private static boolean fits(byte[] bytes, Charset charset) {
        try {
            var _ = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
