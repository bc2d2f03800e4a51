package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Role;

/// The random sample over HTTP, from the steward's design to the second reviewer's decision.
class SampleTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void aDrawnStoryIsDecidedOnBlindByTwoAndThenShown(@TempDir Path folder) throws Exception {
        try (var desk = Desk.open(folder)) {
            desk.register("sample-ina", Role.REVIEWER, "ina-token");
            desk.register("ivo", Role.REVIEWER, "ivo-token");
            desk.register("ilse", Role.REVIEWER, "ilse-token");
            desk.register("stef", Role.STEWARD, "stef-token");
            assertThat(desk.post("/api/sample", "stef-token", "{\"share\": 7, \"coders\": 0}")
                            .statusCode())
                    .isEqualTo(422);
            var changed = desk.post("/api/sample", "stef-token", "{\"share\": 1, \"coders\": 2}");
            assertThat(changed.statusCode()).isEqualTo(201);
            assertThat(Desk.json(changed).at("/designs/0/by").asText()).isEqualTo("stef");
            assertThat(Desk.json(changed).at("/designs").findValuesAsText("share"))
                    .endsWith("0.0");

            write(desk, "drawn", Instant.now().plusSeconds(60));
            write(desk, "before", Synthetic.NOON);

            var served = desk.json("/api/review/next?queue=sample", "ina-token");
            assertThat(served.path("id").asText()).isEqualTo("drawn");
            assertThat(served.path("selection").asText()).isEqualTo("random-sample");
            assertThat(served.path("blind").asBoolean()).isTrue();
            assertThat(served.path("suggestions")).isEmpty();
            assertThat(hit(desk, "ina-token").path("suggestions")).isEmpty();
            assertThat(desk.json("/api/review/next", "ina-token").path("id").asText())
                    .as("another queue serves what was not drawn")
                    .isNotEqualTo("drawn");

            var first = decide(desk, "ina-token", "random-sample");
            assertThat(first.statusCode()).isEqualTo(201);
            var decision = Desk.json(first).path("decision");
            assertThat(decision.path("blind").asBoolean()).isTrue();
            assertThat(decision.path("sampleProbability").asDouble()).isEqualTo(1);
            assertThat(Desk.json(first).at("/story/suggestions"))
                    .as("shown once decided")
                    .isNotEmpty();

            var second = desk.json("/api/review/next?queue=sample", "ivo-token");
            assertThat(second.path("id").asText()).isEqualTo("drawn");
            assertThat(second.path("decisions")).as("of a colleague").isEmpty();
            decide(desk, "ivo-token", "random-sample");
            assertThat(desk.get("/api/review/next?queue=sample", "ilse-token").statusCode())
                    .isEqualTo(204);
            assertThat(desk.json("/api/stories/drawn", "ilse-token").path("decisions"))
                    .hasSize(2);
            assertThat(desk.json("/api/sample", "stef-token").path("complete").asInt())
                    .isEqualTo(1);
        }
    }

    private static void write(Desk desk, String id, Instant receivedAt) {
        var story = Story.newBuilder(Synthetic.story(id, 1, "en", "A warm quilt"))
                .setReceivedAt(receivedAt)
                .build();
        desk.write(List.of(
                Topics.STORIES.record(id, story),
                Topics.SUGGESTIONS.record(id, Synthetic.suggestions(id, 1)),
                Topics.CONSENTS.record(id, Synthetic.consent(id, true))));
        await().atMost(PATIENCE)
                .until(() ->
                        desk.get("/api/stories/" + id, "operator-secret").body().contains("cues-1"));
    }

    private static JsonNode hit(Desk desk, String token) throws Exception {
        for (var hit : desk.json("/api/search?q=quilt", token).path("hits")) {
            if (hit.path("id").asText().equals("drawn")) {
                return hit;
            }
        }
        throw new AssertionError("not found");
    }

    private static HttpResponse<String> decide(Desk desk, String token, String selection) throws Exception {
        return desk.post(
                "/api/stories/drawn/decisions",
                token,
                "{\"storyVersion\": 1, \"eligibility\": {\"verdict\": \"yes\"}, \"selection\": \"" + selection + "\"}");
    }
}
