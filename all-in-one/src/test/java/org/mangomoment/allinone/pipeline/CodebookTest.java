package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.product.CommandRun;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.SharedDemo;

/// A research team edits the codebook and publishes the next version.
@ExtendWith(SharedDemo.class)
class CodebookTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aNextVersionIsInForceAtOnceAndAnOldOneIsRefused(Demo demo, @TempDir Path folder) throws Exception {
        var data = demo.folder().toString();
        var shown = (ObjectNode) JSON.readTree(
                CommandRun.of("codebook", "show", "--folder", data).out());
        var next = shown.path("version").asInt() + 1;
        var file = Files.writeString(
                folder.resolve("codebook.json"), shown.put("version", next).toString());

        var published = CommandRun.of("codebook", "publish", file.toString(), "--folder", data);
        assertThat(published.out()).contains("Published codebook version " + next);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> demo.desk("reviewer")
                                .get("/api/codebook")
                                .path("version")
                                .asInt()
                        == next);

        var again = CommandRun.of("codebook", "publish", file.toString(), "--folder", data);
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("Give the file version " + (next + 1));
    }

    @Test
    void whatIsNoCodebookIsNotPublished(Demo demo, @TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("codebook.json"), "{\"version\": 99, \"dimensions\": [}");
        var refused = CommandRun.of(
                "codebook",
                "publish",
                file.toString(),
                "--folder",
                demo.folder().toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("not a codebook").contains("Nothing was published");
    }
}
