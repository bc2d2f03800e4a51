package org.mangomoment.allinone.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.mangomoment.allinone.instance.Running;
import org.mangomoment.runtime.lifecycle.CannotStart;

/// The synthetic sample stories, pushed through the batch API like any channel's; a second time adds none. On a busy
/// machine an answer may be late, or say that the service is busy: then the same is asked again.
final class SampleStories {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ATTEMPTS = 2_000;
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final Duration TELL_EVERY = Duration.ofSeconds(5);

    /// So long without another story found, and the rest is told of instead of waited for.
    private static final Duration STANDSTILL = Duration.ofMinutes(2);

    private final Running running;
    private final String pushKey;
    private final Consumer<String> progress;
    private final Set<String> ids = new HashSet<>();

    /// @param progress is told, in words, how far it is
    SampleStories(Running running, String pushKey, Consumer<String> progress) {
        this.running = running;
        this.pushKey = pushKey;
        this.progress = progress;
    }

    /// @return how many are in the log now, new or known
    int push() throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            for (var attempt = 1; !isTaken(http); attempt++) {
                if (attempt == ATTEMPTS) {
                    throw new CannotStart("The sample stories were not taken in " + ATTEMPTS
                            + " attempts. Is the machine overloaded? Start again when it is less busy.");
                }
                Thread.sleep(BETWEEN);
            }
        }
        return ids.size();
    }

    /// @return false when it must be tried again: the key is not known yet, or the service or Kafka is busy
    private boolean isTaken(HttpClient http) throws InterruptedException {
        try {
            var answer = http.send(batch(), BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> areTaken(answer);
                case 401, 429, 503 -> false;
                default ->
                    throw new CannotStart("The sample stories were refused with status " + answer.statusCode() + ".");
            };
        } catch (IOException _) {
            return false;
        }
    }

    private boolean areTaken(HttpResponse<String> answer) throws IOException {
        for (var line : answer.body().lines().toList()) {
            var result = JSON.readTree(line);
            if (result.path("status").asText().equals("unavailable")) {
                return false;
            }
            ids.add(result.path("id").asText());
        }
        return true;
    }

    /// Returns when every one of them is in the index with its suggestions, or when no more come.
    void awaitSearchable() throws InterruptedException {
        var missing = new HashSet<>(ids);
        var since = System.nanoTime();
        var told = since;
        try (var desk = new DemoDesk(running.desk(), running.operatorToken())) {
            while (true) {
                var before = missing.size();
                removeShown(desk, missing);
                if (missing.isEmpty()) {
                    progress.accept("The sample stories can be searched.");
                    return;
                }
                var now = System.nanoTime();
                since = missing.size() < before ? now : since;
                if (now - since > STANDSTILL.toNanos()) {
                    progress.accept(missing.size() + " of " + ids.size() + " sample stories cannot be searched yet;"
                            + " './mango dead-letters' lists those that could not be processed.");
                    return;
                }
                if (now - told > TELL_EVERY.toNanos()) {
                    told = now;
                    progress.accept("Waiting for the sample stories: " + (ids.size() - missing.size()) + " of "
                            + ids.size() + " can be searched.");
                }
                Thread.sleep(BETWEEN);
            }
        }
    }

    private static void removeShown(DemoDesk desk, Set<String> missing) throws InterruptedException {
        try {
            for (var story : desk.samples()) {
                if (!story.path("suggestions").isEmpty()) {
                    missing.remove(story.path("id").asText());
                }
            }
        } catch (IOException _) {
            // The desk is busy; it is asked again.
        }
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
