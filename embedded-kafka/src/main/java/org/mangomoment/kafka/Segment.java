package org.mangomoment.kafka;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.record.internal.MemoryRecords;
import org.apache.kafka.common.record.internal.Record;
import org.apache.kafka.common.utils.Utils;

/// One file of a partition's log as batches of records (Kafka's message format, version 2), of which only those count
/// whose checksum fits.
///
/// @param file    the file
/// @param size    its size in bytes
/// @param sound   stretches of batches that can be read, in order
record Segment(Path file, long size, List<Stretch> sound) {
    private static final int LENGTH_AT = 8;
    private static final int LENGTH_COUNTS_FROM = 12;
    private static final int MAGIC_AT = 16;
    private static final int CRC_AT = 17;
    private static final int CRC_COUNTS_FROM = 21;
    private static final int SHORTEST_BATCH = 61;

    /// @param begin of its first byte
    /// @param end   after its last byte
    record Stretch(long begin, long end) {}

    Segment {
        sound = List.copyOf(sound);
    }

    static Segment read(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                var arena = Arena.ofConfined()) {
            var size = channel.size();
            var bytes =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, size, arena).asByteBuffer();
            return new Segment(file, size, sound(bytes));
        }
    }

    /// Bytes that cannot be read and that something readable follows.
    long damaged() {
        long damaged = 0;
        long at = 0;
        for (var stretch : sound) {
            damaged += stretch.begin() - at;
            at = stretch.end();
        }
        return damaged;
    }

    /// Bytes after the last batch that can be read: a write that was broken off, or damage; nobody can tell.
    long tail() {
        return size - (sound.isEmpty() ? 0 : sound.getLast().end());
    }

    /// Tells of every record that can be read.
    void records(TopicPartition partition, Consumer<ConsumerRecord<byte[], byte[]>> reader) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                var arena = Arena.ofConfined()) {
            for (var stretch : sound) {
                var bytes = channel.map(
                                FileChannel.MapMode.READ_ONLY, stretch.begin(), stretch.end() - stretch.begin(), arena)
                        .asByteBuffer();
                for (var batch : MemoryRecords.readableRecords(bytes).batches()) {
                    if (!batch.isControlBatch()) {
                        batch.forEach(record -> reader.accept(copied(partition, record)));
                    }
                }
            }
        }
    }

    private static ConsumerRecord<byte[], byte[]> copied(TopicPartition partition, Record record) {
        return new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                record.offset(),
                record.timestamp(),
                TimestampType.CREATE_TIME,
                record.keySize(),
                record.valueSize(),
                Utils.toNullableArray(record.key()),
                Utils.toNullableArray(record.value()),
                new RecordHeaders(record.headers()),
                Optional.empty());
    }

    /// Leaves what can be read, and no index: Kafka makes those anew.
    void mend() throws IOException {
        var mended = file.resolveSibling(file.getFileName() + ".mended");
        try (var from = FileChannel.open(file, StandardOpenOption.READ);
                var to = FileChannel.open(
                        mended,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            for (var stretch : sound) {
                for (var at = stretch.begin(); at < stretch.end(); ) {
                    at += from.transferTo(at, stretch.end() - at, to);
                }
            }
            to.force(true);
        }
        Files.move(mended, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        dropIndexes();
    }

    void dropIndexes() throws IOException {
        for (var kind : List.of(".index", ".timeindex", ".txnindex")) {
            Files.deleteIfExists(beside(kind));
        }
    }

    /// Whether the index points behind the end of the file, so that Kafka would number new records wrongly.
    boolean isShorterThanItsIndex() throws IOException {
        var index = beside(".index");
        if (!Files.exists(index)) {
            return false;
        }
        var entries = ByteBuffer.wrap(Files.readAllBytes(index));
        var last = 0;
        while (entries.remaining() >= 2 * Integer.BYTES) {
            entries.getInt();
            last = Math.max(last, entries.getInt());
        }
        return last > 0 && last >= size;
    }

    private Path beside(String kind) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.log$", kind));
    }

    private static List<Stretch> sound(ByteBuffer bytes) {
        var stretches = new ArrayList<Stretch>();
        var at = 0;
        while (at + SHORTEST_BATCH <= bytes.limit()) {
            var end = endOfBatch(bytes, at);
            if (end < 0) {
                at++;
            } else {
                add(stretches, at, end);
                at = end;
            }
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, int begin, int end) {
        if (!stretches.isEmpty() && stretches.getLast().end() == begin) {
            stretches.set(stretches.size() - 1, new Stretch(stretches.getLast().begin(), end));
        } else {
            stretches.add(new Stretch(begin, end));
        }
    }

    /// @return -1 when no batch whose checksum fits begins here
    private static int endOfBatch(ByteBuffer bytes, int at) {
        if (bytes.get(at + MAGIC_AT) != 2) {
            return -1;
        }
        var length = bytes.getInt(at + LENGTH_AT);
        var end = at + (long) LENGTH_COUNTS_FROM + length;
        if (length < SHORTEST_BATCH - LENGTH_COUNTS_FROM || end > bytes.limit()) {
            return -1;
        }
        var crc = new CRC32C();
        crc.update(bytes.slice(at + CRC_COUNTS_FROM, (int) end - at - CRC_COUNTS_FROM));
        return (int) crc.getValue() == bytes.getInt(at + CRC_AT) ? (int) end : -1;
    }
}
