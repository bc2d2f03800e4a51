package org.mangomoment.ingest.push;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a stream of unknown length, one at a time, in constant memory. A line ends with a line feed or with the
/// stream; one that a broken connection cut off is never given out.
final class Lines {
    private final InputStream stream;
    private final int longest;
    private long number;

    /// @param longest longest line that is given out whole, in bytes
    Lines(InputStream stream, int longest) {
        this.stream = new BufferedInputStream(stream, 1 << 16);
        this.longest = longest;
    }

    /// A line.
    ///
    /// @param number from 1
    /// @param bytes  without the line feed; null when it is longer than what is taken
    record Line(long number, byte @Nullable [] bytes) {}

    /// The next line that is not blank; null at the end.
    @Nullable
    Line next() throws IOException {
        while (true) {
            var line = read();
            if (line == null || line.bytes() == null || !blank(line.bytes())) {
                return line;
            }
        }
    }

    private @Nullable Line read() throws IOException {
        var bytes = new ByteArrayOutputStream(512);
        var size = 0L;
        int one;
        while ((one = stream.read()) >= 0 && one != '\n') {
            if (++size <= longest) {
                bytes.write(one);
            }
        }
        if (one < 0 && size == 0) {
            return null;
        }
        number++;
        return new Line(number, size > longest ? null : bytes.toByteArray());
    }

    private static boolean blank(byte[] bytes) {
        for (var one : bytes) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}
