package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.product.CommandRun;
import org.mangomoment.allinone.product.Demo;

/// A research team edits the codebook and publishes the next version.
class CodebookTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aNextVersionIsInUseAtOnceAndNothingElseIsPublished(@TempDir Path folder) throws Exception {
        try (var demo = Demo.start(folder.resolve("data"))) {
            refusesWhatIsNoCodebook(demo, folder);
            tellsWhatWouldChange(demo, folder);
            publishesANextVersion(demo, folder);
        }
    }

    private static void publishesANextVersion(Demo demo, Path folder) throws Exception {
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

        await().atMost(Duration.ofSeconds(60))
                .until(() -> demo.desk("steward")
                        .get("/api/search?q=&size=1000")
                        .path("hits")
                        .valueStream()
                        .allMatch(hit -> hit.path("model").asText().equals("starter-1-for-" + next)));

        var again = CommandRun.of("codebook", "publish", file.toString(), "--folder", data);
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("Give the file version " + (next + 1));
    }

    private static void tellsWhatWouldChange(Demo demo, Path folder) throws Exception {
        var data = demo.folder().toString();
        var next = (ObjectNode) JSON.readTree(
                CommandRun.of("codebook", "show", "--folder", data).out());
        next.put("version", 2);
        var dimensions = (ArrayNode) next.path("dimensions");
        var dropped = dimensions.remove(1).path("id").asText();
        var file =
                Files.writeString(folder.resolve("next.json"), next.toString()).toString();

        assertThat(CommandRun.of("codebook", "check", file).out()).contains("Version 2 can be used: 7 dimensions");
        assertThat(CommandRun.of("codebook", "diff", file, "--folder", data).out())
                .isEqualToIgnoringNewLines(dropped + ": no longer offered");

        var desk = demo.desk("steward");
        var rehearsed = JSON.readTree(CommandRun.of("codebook", "rehearse", file, "--json", "--folder", data)
                .out());
        assertThat(rehearsed.path("stories").asInt())
                .isEqualTo(desk.get("/api/search?q=").path("total").asInt());
        var counts = rehearsed
                .path("dimensions")
                .valueStream()
                .filter(dimension -> dimension.path("id").asText().equals(dropped))
                .findFirst()
                .orElseThrow();
        assertThat(counts.path("now").asInt())
                .isEqualTo(desk.get("/api/search?q=suggested:" + dropped)
                        .path("total")
                        .asInt())
                .isPositive();
        assertThat(counts.path("then").asInt()).isZero();
        assertThat(counts.path("fewer")).isEqualTo(counts.path("now"));
        assertThat(CommandRun.of("codebook", "rehearse", file, "--stories", "1", "--folder", data)
                        .out())
                .contains("Today starter-1 suggests; starter-1-for-2 would", "... and ");
    }

    private static void refusesWhatIsNoCodebook(Demo demo, Path folder) throws Exception {
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
