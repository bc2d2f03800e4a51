package org.mangomoment.allinone.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.record.internal.FileRecords;
import org.apache.kafka.common.record.internal.MemoryRecords;
import org.apache.kafka.common.record.internal.SimpleRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentFileTest {
    private static final ByteSearch SEARCH = new ByteSearch(List.of("xylofoonwals".getBytes(UTF_8)));

    @Test
    void aSegmentIsReadWhileTheBrokerWritesToIt(@TempDir Path folder) throws Exception {
        var file = folder.resolve("00000000000000000000.log");
        try (var log = FileRecords.open(file.toFile(), true)) {
            log.append(batch("a xylofoonwals"));
            var over = new AtomicBoolean();
            var broker = Thread.ofPlatform().start(() -> write(log, over));
            try {
                for (var round = 0; round < 2_000; round++) {
                    assertThat(SegmentFile.search(file, SEARCH).hit()).isTrue();
                }
            } finally {
                over.set(true);
                broker.join();
            }
            assertThat(file).hasSize(log.sizeInBytes());
        }
    }

    private static void write(FileRecords log, AtomicBoolean over) {
        try {
            while (!over.get()) {
                log.append(batch("a waltz"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static MemoryRecords batch(String text) {
        return MemoryRecords.withRecords(Compression.NONE, new SimpleRecord(text.getBytes(UTF_8)));
    }
}
