package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.product.CommandRun;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.SmallDisk;
import org.mangomoment.allinone.product.Stories;

/// On a disk without room senders are told to come again, colleagues go on reading, and all goes on when there is room.
class FullDiskTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int MEGABYTES = 400;
    /// Below 2.5 % of the disk, and more than nothing.
    private static final long LEFT = 6_000_000;

    @Test
    void sendersAreToldToComeAgainAndAllGoesOnWhenThereIsRoom(@TempDir Path temporary) throws Exception {
        assumeThat(SmallDisk.possible())
                .as("SKIPPED: no file system can be mounted here (needs root); a full disk is not tried")
                .isTrue();
        var folder = temporary.resolve("data");
        try (var disk = SmallDisk.mounted(folder, MEGABYTES);
                var demo = Demo.start(folder)) {
            assertThat(demo.push("before", Stories.numbered("quoll", 1)).statusCode())
                    .isEqualTo(201);
            await().atMost(PATIENCE)
                    .until(() ->
                            demo.desk("reviewer").search("quoll").path("total").asLong() == 1);
            var id = demo.desk("reviewer")
                    .search("quoll")
                    .path("hits")
                    .get(0)
                    .path("id")
                    .asText();

            var filler = disk.fill(LEFT);
            var probes = new AtomicInteger();
            await().atMost(PATIENCE).until(() -> {
                // Files that are merged or deleted meanwhile make room.
                disk.fill(LEFT);
                // One that was taken between two looks at the disk would be answered as repeated for ever.
                int probe = probes.incrementAndGet();
                return demo.push("probe-" + probe, Stories.numbered("probe", probe))
                                .statusCode()
                        == 503;
            });
            var refused = demo.push("full", Stories.numbered("quoll", 2));
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            var batch = demo.batch(Stories.numbered("quoll", 3));
            assertThat(batch.statusCode()).isEqualTo(503);
            assertThat(batch.headers().firstValue("Retry-After")).isPresent();
            assertThat(batch.body()).contains("Disk full");
            assertThat(ready(demo.ingest())).contains("disk full");
            assertThat(CommandRun.of("status", "--folder", folder.toString()).out())
                    .contains("disk full");
            var decided = decide(demo, id);
            assertThat(decided.statusCode()).isEqualTo(503);
            assertThat(decided.headers().firstValue("Retry-After")).isPresent();
            assertThat(demo.desk("reviewer").search("quoll").path("total").asLong())
                    .as("colleagues go on reading")
                    .isEqualTo(1);
            var index = JSON.readTree(ready(demo.deskAddress())).path("checks").path("index");
            assertThat(index.path("up").asBoolean()).as("the index").isTrue();

            Files.delete(filler);
            await().atMost(PATIENCE)
                    .until(() -> demo.push("full", Stories.numbered("quoll", 2)).statusCode() == 201);
            // The desk looks at the disk on its own clock.
            await().atMost(PATIENCE).until(() -> decide(demo, id).statusCode() == 201);
            await().atMost(PATIENCE)
                    .until(() ->
                            demo.desk("reviewer").search("quoll").path("total").asLong() == 2);
            assertThat(demo.jvm().alive()).isTrue();
            assertThat(CommandRun.of("status", "--folder", folder.toString()).out())
                    .doesNotContain("disk full");
            demo.jvm().stop();
        }
    }

    private static HttpResponse<String> decide(Demo demo, String id) throws Exception {
        JsonNode story = demo.desk("reviewer").get("/api/stories/" + id);
        return demo.desk("reviewer").post("/api/stories/" + id + "/decisions", """
                        {"storyVersion": %d, "decisionId": "5a1f4f2e-0000-4000-8000-00000000abce", \
                        "eligibility": {"verdict": "yes"}}""".formatted(
                        story.path("version").asLong()));
    }

    private static String ready(URI service) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(service.resolve("/health/ready"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
