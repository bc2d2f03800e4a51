package org.mangomoment.allinone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.mangomoment.allinone.instance.Running;

/// The synthetic sample stories, pushed through the batch API like any channel's; a second time adds none.
final class SampleStories {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Running running;
    private final String pushKey;
    private final Set<String> ids = new HashSet<>();

    SampleStories(Running running, String pushKey) {
        this.running = running;
        this.pushKey = pushKey;
    }

    /// @return how many are in the log now, new or known
    int push() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(batch(), BodyHandlers.ofString());
            while (answer.statusCode() == 401 && System.nanoTime() < deadline) {
                Thread.sleep(BETWEEN); // until the service has read the new key
                answer = http.send(batch(), BodyHandlers.ofString());
            }
            if (answer.statusCode() != 200) {
                throw new IOException("The sample stories were refused with status " + answer.statusCode() + ".");
            }
            for (var line : answer.body().lines().toList()) {
                ids.add(JSON.readTree(line).path("id").asText());
            }
            return ids.size();
        }
    }

    /// Returns when every one of them is in the index with its suggestions.
    void awaitSearchable() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        var missing = new HashSet<>(ids);
        try (var http = HttpClient.newHttpClient()) {
            while (!missing.isEmpty()) {
                if (System.nanoTime() > deadline) {
                    throw new IOException(
                            missing.size() + " sample stories were not searchable within " + LONGEST + ".");
                }
                removeShown(http, missing);
                Thread.sleep(missing.isEmpty() ? Duration.ZERO : BETWEEN);
            }
        }
    }

    private void removeShown(HttpClient http, Set<String> missing) throws IOException, InterruptedException {
        long shown = 0;
        JsonNode found;
        var page = 1;
        do {
            found = searched(http, page++);
            for (var hit : found.path("hits")) {
                shown++;
                if (!hit.path("suggestions").isEmpty()) {
                    missing.remove(hit.path("id").asText());
                }
            }
        } while (!found.path("hits").isEmpty() && shown < found.path("total").asLong());
    }

    private JsonNode searched(HttpClient http, int page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        running.desk().resolve("/api/search?q=&channel=demo&size=1000&page=" + page))
                .header("Authorization", "Bearer " + running.operatorToken())
                .build();
        return JSON.readTree(http.send(request, BodyHandlers.ofByteArray()).body());
    }

    private HttpRequest batch() {
        var name = "/samples/stories.jsonl";
        return HttpRequest.newBuilder(running.ingest().resolve("/api/stories/batch"))
                .header("Authorization", "Bearer " + pushKey)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> Objects.requireNonNull(SampleStories.class.getResourceAsStream(name), name)))
                .build();
    }
}
