package org.mangomoment.allinone.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mangomoment.allinone.instance.Running;

/// The batch door of a running instance. A batch that was cut off or could not be acknowledged is sent again:
/// every line has its stable id, so nothing doubles.
final class BatchDoor implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String token;

    BatchDoor(Running running) {
        this.address = running.ingest().resolve("/api/stories/batch");
        this.token = running.operatorToken();
    }

    /// @return one result a line, in order
    List<JsonNode> send(List<String> lines) throws IOException, InterruptedException {
        for (var attempt = 1; ; attempt++) {
            try {
                return results(lines);
            } catch (IOException failed) {
                if (attempt == ATTEMPTS) {
                    throw failed;
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    private List<JsonNode> results(List<String> lines) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", lines) + "\n"))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("the batch door answered " + answer.statusCode());
        }
        var results = new ArrayList<JsonNode>();
        for (var line : answer.body().lines().toList()) {
            results.add(JSON.readTree(line));
        }
        if (results.size() != lines.size()
                || results.stream()
                        .anyMatch(result -> result.path("status").asText().equals("unavailable"))) {
            throw new IOException("the batch door could not acknowledge every line");
        }
        return results;
    }

    @Override
    public void close() {
        http.close();
    }
}
