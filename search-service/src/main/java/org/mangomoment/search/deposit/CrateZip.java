package org.mangomoment.search.deposit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mangomoment.search.export.MeasuredStream;

/// An archive that knows length and hash of every file in it. One file is written after the other. Used by
/// one thread.
final class CrateZip {
    private final ZipOutputStream zip;
    private final Instant at;
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    /// What is known of a file that was written.
    ///
    /// @param bytes  its length
    /// @param sha256 64 hexadecimal digits
    record Measure(long bytes, String sha256) {}

    /// Writes a file.
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// A file that is being written.
    final class Open {
        private final String path;
        private final MeasuredStream measured;

        private Open(String path) {
            this.path = path;
            // Nobody who writes a file may end the archive.
            this.measured = new MeasuredStream(new FilterOutputStream(zip) {
                @Override
                public void write(byte[] bytes, int offset, int count) throws IOException {
                    out.write(bytes, offset, count);
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            });
        }

        OutputStream out() {
            return measured;
        }

        void end() throws IOException {
            zip.closeEntry();
            measures.put(path, new Measure(measured.length(), measured.sha256()));
        }
    }

    /// @param at when its files were made, as they say
    CrateZip(OutputStream out, Instant at) {
        this.zip = new ZipOutputStream(out, UTF_8);
        this.at = at;
    }

    /// Begins a file.
    Open begin(String path) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        zip.putNextEntry(entry);
        return new Open(path);
    }

    /// Writes a file.
    void add(String path, Writing writing) throws IOException {
        var open = begin(path);
        writing.to(open.out());
        open.end();
    }

    /// Writes a text.
    void add(String path, String text) throws IOException {
        add(path, out -> out.write(text.getBytes(UTF_8)));
    }

    /// The files that were written, in order.
    Map<String, Measure> measures() {
        return measures;
    }

    /// Lines as `sha256sum` of GNU coreutils writes and checks them.
    String sums() {
        var lines = new StringBuilder();
        measures.forEach((path, measure) ->
                lines.append(measure.sha256()).append("  ").append(path).append('\n'));
        return lines.toString();
    }

    /// Ends the archive; the stream below stays open.
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
