package org.mangomoment.allinone.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSearchTest {
    private static final ByteSearch SEARCH = new ByteSearch(List.of("xylofoonwals".getBytes(UTF_8)));

    @Test
    void theSearchGoesOnWhileFoldersAndFilesComeAndGo(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("stays"), "a xylofoonwals");
        var over = new AtomicBoolean();
        var churn = Thread.ofPlatform().start(() -> churn(folder, over));
        try {
            for (var round = 0; round < 300; round++) {
                assertThat(FolderSearch.of(folder, SEARCH).found())
                        .singleElement()
                        .asString()
                        .contains("stays");
            }
        } finally {
            over.set(true);
            churn.join();
        }
    }

    private static void churn(Path folder, AtomicBoolean over) {
        try {
            while (!over.get()) {
                for (var number = 0; number < 20; number++) {
                    var inner = Files.createDirectories(folder.resolve("inner-" + number));
                    Files.writeString(inner.resolve("goes"), "nothing");
                }
                for (var number = 0; number < 20; number++) {
                    Files.delete(folder.resolve("inner-" + number).resolve("goes"));
                    Files.delete(folder.resolve("inner-" + number));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
