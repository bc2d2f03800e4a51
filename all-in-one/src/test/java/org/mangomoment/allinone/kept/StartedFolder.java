package org.mangomoment.allinone.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.mangomoment.allinone.instance.BrokerAccess;
import org.mangomoment.allinone.instance.Folder;
import org.mangomoment.allinone.product.Desk;
import org.mangomoment.allinone.product.Jvm;
import org.mangomoment.allinone.product.Ports;
import org.mangomoment.runtime.kafka.KafkaProperties;

/// `mango up` on a folder, asked as its operator.
final class StartedFolder implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(15);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final Jvm jvm;
    private final JsonNode running;

    private StartedFolder(Path folder, Jvm jvm, JsonNode running) {
        this.folder = folder;
        this.jvm = jvm;
        this.running = running;
    }

    /// Starts it and waits until it is ready.
    static StartedFolder on(Path folder) throws IOException {
        var output = folder.resolveSibling(folder.getFileName() + ".output");
        var jvm = Jvm.mango(
                output,
                "up",
                "--folder",
                folder.toString(),
                "--port",
                Integer.toString(Ports.pair()),
                "--import-consent",
                "research");
        await("running.json; the output is in " + output)
                .atMost(LONGEST_START)
                .failFast(() -> !jvm.alive())
                .until(() -> Files.exists(folder.resolve("running.json")));
        return new StartedFolder(
                folder, jvm, Desk.JSON.readTree(folder.resolve("running.json").toFile()));
    }

    KafkaProperties kafka() throws IOException {
        return BrokerAccess.to(running.path("bootstrap").asText(), Folder.at(folder))
                .properties();
    }

    /// Hands stories in, one a line.
    void bring(String lines) throws IOException, InterruptedException {
        var answer = http.send(
                asked("ingest", "/api/stories/batch")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(lines))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    /// What a query finds.
    JsonNode search(String query) throws IOException, InterruptedException {
        return get("/api/search?size=100&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    /// The desk's answer at a path.
    JsonNode get(String path) throws IOException, InterruptedException {
        return Desk.JSON.readTree(
                http.send(asked("desk", path).build(), BodyHandlers.ofString()).body());
    }

    private HttpRequest.Builder asked(String side, String path) {
        return HttpRequest.newBuilder(URI.create(running.path(side).asText()).resolve(path))
                .header(
                        "Authorization",
                        "Bearer " + running.path("operatorToken").asText());
    }

    /// Stops it as Ctrl-C does, so that every file is whole.
    void stop() {
        assertThat(jvm.stop()).as("status after being told to stop").isZero();
    }

    @Override
    public void close() {
        jvm.close();
        http.close();
    }
}
