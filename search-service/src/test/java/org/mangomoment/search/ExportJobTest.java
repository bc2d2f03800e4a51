package org.mangomoment.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Role;

/// Exports in the background through HTTP, and a dataset for an archive.
class ExportJobTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ROSA = "job-rosa-token";
    private static final Map<String, String> DEPOSIT = Map.of(
            "format", "deposit",
            "q", "lantern",
            "title", "Stories of small kindness",
            "description", "An invented corpus",
            "authors", "Peeters, Ann; Invented University",
            "contact-name", "Ann Peeters",
            "contact-email", "ann@example.org",
            "licence", "Own terms");

    @Test
    void anExportIsMadeInTheBackgroundUntilAStoryOfItIsWithdrawn(@TempDir Path folder) throws Exception {
        try (var desk = Desk.open(folder)) {
            desk.register("job-rosa", Role.RESEARCHER, ROSA);
            desk.register("job-ron", Role.RESEARCHER, "job-ron-token");
            desk.register("job-sam", Role.STEWARD, "job-sam-token");
            stories(desk, "lantern", "job-1", "job-2");

            var begun = form(desk, "/exports", DEPOSIT);
            assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
            var page = begun.headers().firstValue("Location").orElseThrow();
            var id = page.substring(page.lastIndexOf('/') + 1);
            var ready = ready(desk, id);
            assertThat(ready.path("done").asInt()).isEqualTo(2);
            assertThat(desk.get("/exports/" + id, ROSA).body())
                    .contains("data-state=\"ready\"", "/api/exports/" + id + "/file");
            assertThat(desk.get("/exports", ROSA).body()).contains("data-job=\"" + id);
            assertThat(desk.get("/exports/" + id, "job-ron-token").statusCode()).isEqualTo(404);
            assertThat(desk.get("/api/exports/" + id + "/file", "job-sam-token").statusCode())
                    .isEqualTo(404);

            var file = file(desk, id);
            var manifest = desk.json("/api/exports/" + id, ROSA).path("export");
            assertThat(manifest.path("sha256").asText())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
            assertThat(paths(file)).contains("data/stories.csv", "dataset.json", "methods/methods.nl.md");

            assertThat(desk.delete("/api/stories/job-2", "job-sam-token")).isEqualTo(204);
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(job(desk, id).path("state").asText()).isEqualTo("withdrawn"));
            assertThat(desk.get("/api/exports/" + id + "/file", ROSA).statusCode())
                    .isEqualTo(410);
            assertThat(desk.get("/exports/" + id, ROSA).body()).contains("data-state=\"withdrawn\"");
        }
    }

    @Test
    void aFileGoesWhenATellerTakesBackConsent(@TempDir Path folder) throws Exception {
        try (var desk = Desk.open(folder)) {
            desk.register("job-rosa", Role.RESEARCHER, ROSA);
            stories(desk, "compass", "job-5", "job-6");
            var id = Desk.json(form(desk, "/api/exports", Map.of("format", "jsonl", "q", "compass")))
                    .path("id")
                    .asText();
            ready(desk, id);
            desk.write(List.of(Topics.CONSENTS.record("job-6", Synthetic.consent("job-6", false))));
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(job(desk, id).path("state").asText()).isEqualTo("consent-lost"));
            assertThat(desk.get("/exports/" + id, ROSA).body()).contains("data-state=\"consent-lost\"");
            assertThat(desk.get("/api/exports/" + id + "/file", ROSA).statusCode())
                    .isEqualTo(410);
        }
    }

    @Test
    void aDatasetIsHandedOverWithWhatItNeedsOrSaysWhatIsMissing(@TempDir Path folder) throws Exception {
        try (var desk = Desk.open(folder, Map.of("deposit.licence", "Terms of the settings"))) {
            desk.register("job-rosa", Role.RESEARCHER, ROSA);
            stories(desk, "lantern", "job-3", "job-4");
            var channels = IntStream.range(0, 1_100)
                    .mapToObj(number -> "&channel=c" + number)
                    .collect(Collectors.joining());
            var refused = desk.send(desk.request("/api/exports", ROSA)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("format=csv" + channels))
                    .build());
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
            assertThat(refused.body()).contains("Too much for one search");
            var few = channels.substring(0, channels.indexOf("&channel=c300"));
            assertThat(desk.get("/api/search?q=hand" + few, ROSA).statusCode()).isEqualTo(422);
            assertThat(desk.send(desk.request("/?q=hand" + few, ROSA)
                                    .header("Accept", "text/html")
                                    .build())
                            .body())
                    .contains("Gebruik minder woorden of minder filters");
            var missing = form(desk, "/api/export", Map.of("format", "deposit", "title", "A title"));
            assertThat(missing.statusCode()).isEqualTo(422);
            assertThat(Desk.json(missing).path("errors").findValuesAsText("field"))
                    .containsExactly("description", "authors", "contact-name", "contact-email");
            assertThat(form(desk, "/exports", Map.of("format", "deposit")).body())
                    .contains("data-field=\"authors\"")
                    .doesNotContain("data-field=\"licence\"");

            var asked = form(desk, "/api/exports", DEPOSIT);
            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
            var id = Desk.json(asked).path("id").asText();
            ready(desk, id);
            assertThat(Desk.json(post(desk, "/api/exports/" + id + "/cancel"))
                            .path("state")
                            .asText())
                    .isEqualTo("cancelled");
            assertThat(desk.get("/api/exports/" + id + "/file", ROSA).statusCode())
                    .isEqualTo(410);
            assertThat(form(desk, "/api/export", DEPOSIT).statusCode()).isEqualTo(200);
        }
    }

    private static void stories(Desk desk, String word, String... ids) {
        for (var id : ids) {
            desk.write(List.of(
                    Topics.STORIES.record(id, Synthetic.story(id, 1, "en", "A " + word + " on the night ward")),
                    Topics.CONSENTS.record(id, Synthetic.consent(id, true))));
        }
        await().atMost(PATIENCE)
                .until(() ->
                        desk.json("/api/search?q=" + word, ROSA).path("total").asInt() >= ids.length);
    }

    private static JsonNode ready(Desk desk, String id) {
        return await().atMost(PATIENCE)
                .until(() -> job(desk, id), job -> job.path("state").asText().equals("ready"));
    }

    private static JsonNode job(Desk desk, String id) throws Exception {
        return desk.json("/api/exports/" + id + "/job", ROSA);
    }

    private static byte[] file(Desk desk, String id) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(desk.request("/api/exports/" + id + "/file", ROSA).build(), BodyHandlers.ofByteArray())
                    .body();
        }
    }

    private static Set<String> paths(byte[] file) throws Exception {
        var paths = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                paths.add(entry.getName());
            }
        }
        return paths;
    }

    private static HttpResponse<String> form(Desk desk, String path, Map<String, String> fields) throws Exception {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return desk.send(desk.request(path, ROSA)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> post(Desk desk, String path) throws Exception {
        return desk.send(desk.request(path, ROSA).POST(BodyPublishers.noBody()).build());
    }
}
