package org.mangomoment.search;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Role;

/// Handing over through HTTP, and what happens when a story of an export is withdrawn.
class ExportTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aProjectThatWasCodedElsewhereBecomesDecisionsOfOneMoreCoder(@TempDir Path folder) throws Exception {
        try (http;
                var desk = Desk.open(folder)) {
            desk.register("coding-sam", Role.STEWARD, "coding-sam-token");
            var text = "She tucked my crimson cape in";
            desk.write(List.of(
                    Topics.STORIES.record("coded-1", Synthetic.story("coded-1", 1, "en", text)),
                    Topics.CONSENTS.record("coded-1", Synthetic.consent("coded-1", true))));
            await().atMost(PATIENCE)
                    .until(() -> desk.json("/api/search?q=crimson", "coding-sam-token")
                                    .path("total")
                                    .asInt()
                            == 1);
            var exported = http.send(
                    desk.request("/api/export?format=refi-qda&q=crimson", "coding-sam-token")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(exported.statusCode()).isEqualTo(200);
            assertThat(new String(exported.body(), ISO_8859_1)).startsWith("PK").contains("project.qde");

            var taken = coded(desk, exported.body());
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
            assertThat(Desk.json(taken).path("decided").asInt())
                    .as(taken.body())
                    .isZero();
            assertThat(coded(desk, "nothing".getBytes(UTF_8)).statusCode()).isEqualTo(422);

            var project = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(project)) {
                zip.putNextEntry(new ZipEntry("project.qde"));
                zip.write(
                        ("<Project xmlns='urn:QDA-XML:project:1.0'><CodeBook><Codes><Code guid='1' name='Mangomoment: yes'/>"
                                        + "</Codes></CodeBook><Sources><TextSource guid='2' name='coded-1'><PlainTextContent>"
                                        + text
                                        + "</PlainTextContent><Coding guid='3'><CodeRef targetGUID='1'/></Coding>"
                                        + "</TextSource></Sources></Project>")
                                .getBytes(UTF_8));
            }
            assertThat(Desk.json(coded(desk, project.toByteArray()))
                            .path("decided")
                            .asInt())
                    .isEqualTo(1);
            assertThat(Desk.json(coded(desk, project.toByteArray()))
                            .path("repeated")
                            .asInt())
                    .isEqualTo(1);
            var story = desk.json("/api/stories/coded-1", "coding-sam-token");
            assertThat(story.at("/decisions/0/reviewer").asText()).isEqualTo("Noor (coded elsewhere)");
            assertThat(story.path("review").asText()).isEqualTo("reviewed");
        }
    }

    private static HttpResponse<String> coded(Desk desk, byte[] project) throws Exception {
        return desk.send(desk.request("/api/codings?coder=Noor", "coding-sam-token")
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(project))
                .build());
    }

    @Test
    void anExportIsKeptAndAWithdrawnStoryNamesIt(@TempDir Path folder) throws Exception {
        try (var desk = Desk.open(folder)) {
            desk.register("export-rosa", Role.RESEARCHER, "rosa-token");
            desk.register("export-ron", Role.RESEARCHER, "ron-token");
            desk.register("export-sam", Role.STEWARD, "sam-token");
            for (var id : List.of("out-1", "out-2")) {
                desk.write(List.of(
                        Topics.STORIES.record(id, Synthetic.story(id, 1, "en", "A handed pillow")),
                        Topics.CONSENTS.record(id, Synthetic.consent(id, true))));
            }
            await().atMost(PATIENCE)
                    .until(() -> desk.json("/api/search?q=pillow", "rosa-token")
                                    .path("total")
                                    .asInt()
                            == 2);

            var file = desk.get("/api/export?format=csv&q=pillow", "rosa-token");
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .endsWith(".csv\"");
            assertThat(file.body().lines()).hasSize(3);
            var id = file.headers().firstValue("Mango-Export").orElseThrow();

            var manifest = desk.json("/api/exports/" + id, "rosa-token");
            assertThat(manifest.at("/export/outcome").asText()).isEqualTo("complete");
            assertThat(manifest.at("/export/sha256").asText())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256")
                                    .digest(file.body().getBytes(UTF_8))));
            assertThat(manifest.path("stories")).hasSize(2);
            assertThat(desk.get("/api/exports/" + id, "ron-token").statusCode()).isEqualTo(404);
            assertThat(desk.get("/api/export?format=xls", "rosa-token").statusCode())
                    .isEqualTo(422);
            assertThat(desk.send(desk.request("/api/export?format=csv", "rosa-token")
                                    .header("Sec-Fetch-Site", "cross-site")
                                    .build())
                            .statusCode())
                    .isEqualTo(403);

            assertThat(desk.delete("/api/stories/out-2", "sam-token")).isEqualTo(204);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(desk.json("/api/exports/" + id, "rosa-token")
                                    .path("withdrawn"))
                            .hasSize(1));
            var withdrawn = desk.json("/api/withdrawals", "sam-token").path("withdrawals");
            assertThat(withdrawn.findValuesAsText("id")).contains("out-2", id);
            assertThat(desk.get("/exports", "rosa-token").body()).contains("out-2", "data-export=\"" + id);
            assertThat(desk.get("/steward", "sam-token").body()).contains("data-export=\"" + id);
            assertThat(desk.get("/api/export?format=csv&q=pillow", "rosa-token").body())
                    .contains("out-1")
                    .doesNotContain("out-2");
        }
    }
}
