package org.mangomoment.allinone.erasure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.record.internal.FileRecords;
import org.apache.kafka.common.record.internal.Record;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/// A segment of Kafka's log as its records: batches are compressed, so their bytes alone tell nothing.
final class SegmentFile {
    private SegmentFile() {}

    /// What was found in a segment.
    ///
    /// @param records how many were read
    /// @param hit     whether one of them has what was looked for
    record Read(long records, boolean hit) {}

    static boolean is(Path file) {
        return file.getFileName().toString().endsWith(".log")
                && file.getFileName().toString().matches("[0-9]{20}\\.log");
    }

    static Read search(Path file, ByteSearch sequences) throws IOException {
        long records = 0;
        var segment = FileRecords.open(file.toFile(), false);
        try {
            for (var batch : segment.batches()) {
                for (var record : batch) {
                    records++;
                    if (pieces(record).anyMatch(sequences::in)) {
                        return new Read(records, true);
                    }
                }
            }
        } finally {
            // Not close(), which cuts off what the broker has appended since this was opened.
            segment.closeHandlers();
        }
        return new Read(records, false);
    }

    private static Stream<byte[]> pieces(Record record) {
        return Stream.concat(
                Stream.of(bytes(record.key()), bytes(record.value())),
                Arrays.stream(record.headers()).map(Header::value).map(SegmentFile::present));
    }

    private static byte[] bytes(@Nullable ByteBuffer buffer) {
        return buffer == null ? new byte[0] : Utils.toArray(buffer);
    }

    private static byte[] present(byte @Nullable [] bytes) {
        return bytes == null ? new byte[0] : bytes;
    }
}
