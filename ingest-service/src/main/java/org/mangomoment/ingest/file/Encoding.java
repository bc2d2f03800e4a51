package org.mangomoment.ingest.file;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How the text of a file is encoded: UTF-8, UTF-16, or Windows-1252, which is what else
/// spreadsheets of our countries write.
///
/// @param charset of the text
/// @param mark    bytes of the byte order mark
/// @param note    what is to be said of it; null for UTF-8
record Encoding(Charset charset, int mark, @Nullable String note) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 200;
    private static final int LOOK_AHEAD = 1 << 16;

    private static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0, null);

    /// Reads a file once to find out; what is no file on a disk is taken for UTF-8, since it can be read only once.
    ///
    /// @throws UnreadableFile when it is no text, or text whose encoding cannot be told
    static Encoding of(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return UTF_8;
        }
        var marked = marked(path);
        if (marked != null) {
            return marked;
        }
        try (var in = new BufferedInputStream(Files.newInputStream(path), LOOK_AHEAD)) {
            return new Utf8Scan(in).encoding();
        }
    }

    BufferedReader open(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(mark);
        var reader = charset.equals(StandardCharsets.UTF_8) ? new Utf8(in) : new InputStreamReader(in, charset);
        return new BufferedReader(reader, LOOK_AHEAD);
    }

    private static @Nullable Encoding marked(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            var begin = in.readNBytes(LOOKED_AT);
            if (begin.length < 2) {
                return UTF_8;
            }
            return switch ((begin[0] & 0xFF) << 8 | (begin[1] & 0xFF)) {
                case 0xFFFE -> utf16(StandardCharsets.UTF_16LE, 2);
                case 0xFEFF -> utf16(StandardCharsets.UTF_16BE, 2);
                default -> {
                    if (zeros(begin, 1) * 3 > begin.length && zeros(begin, 0) == 0) {
                        yield utf16(StandardCharsets.UTF_16LE, 0);
                    }
                    yield zeros(begin, 0) * 3 > begin.length && zeros(begin, 1) == 0
                            ? utf16(StandardCharsets.UTF_16BE, 0)
                            : null;
                }
            };
        }
    }

    /// Letters of ours have a byte of 0 in UTF-16, always on the same side.
    private static int zeros(byte[] begin, int side) {
        var zeros = 0;
        for (var at = side; at < begin.length; at += 2) {
            zeros += begin[at] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static Encoding utf16(Charset charset, int mark) {
        return new Encoding(charset, mark, "The file is UTF-16 and was read as such.");
    }

    /// Reads bytes as UTF-8 until one does not belong there.
    private static final class Utf8Scan {
        private final InputStream in;
        private long read;
        private long wide;

        Utf8Scan(InputStream in) {
            this.in = in;
        }

        Encoding encoding() throws IOException {
            int one;
            while ((one = next()) >= 0) {
                var more = one < 0x80
                        ? 0
                        : one >= 0xC2 && one < 0xE0 ? 1 : one >> 4 == 0xE ? 2 : one >> 3 == 0x1E ? 3 : -1;
                if (more < 0 || !continued(more)) {
                    return other(read - 1);
                }
                wide += more == 0 ? 0 : 1;
            }
            return UTF_8;
        }

        private boolean continued(int more) throws IOException {
            for (var left = more; left > 0; left--) {
                if (next() >> 6 != 0b10) {
                    return false;
                }
            }
            return true;
        }

        /// Text with letters of several bytes before the fault is UTF-8 with a fault in it; else it is the other one.
        private Encoding other(long position) throws IOException {
            if (wide > 0) {
                throw new UnreadableFile("The file is not UTF-8: byte " + position
                        + " (counted from 0) does not belong there. Save it as UTF-8 and import it again.");
            }
            int one;
            while ((one = next()) >= 0) {
                if (one == 0) {
                    throw new UnreadableFile("The file is no text: byte " + (read - 1)
                            + " (counted from 0) is 0. Save the stories as CSV (UTF-8) and import them again.");
                }
            }
            return new Encoding(
                    WINDOWS_1252, 0, "The file is not UTF-8; it was read as Windows-1252. Look at its accents once.");
        }

        private int next() throws IOException {
            var one = in.read();
            read++;
            return one;
        }
    }
}
