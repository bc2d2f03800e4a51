package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Role;

class DeskTest {
    @TempDir
    static Path folder;

    static Desk desk;

    @BeforeAll
    static void open() throws Exception {
        desk = Desk.openAlone(folder);
        desk.register("rita", Role.REVIEWER, "rita-token");
        desk.register("rob", Role.RESEARCHER, "rob-token");
        desk.register("sam", Role.STEWARD, "sam-token");
        desk.write(List.of(
                Topics.STORIES.record("warm", Synthetic.story("warm", 1, "nl", "Warme dekens van de verpleegkundigen")),
                Topics.SUGGESTIONS.record("warm", Synthetic.suggestions("warm", 1)),
                Topics.CONSENTS.record("warm", Synthetic.consent("warm", true)),
                Topics.STORIES.record("hidden", Synthetic.story("hidden", 1, "en", "A blanket without consent")),
                Topics.SUGGESTIONS.record("hidden", Synthetic.suggestions("hidden", 1))));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> desk.json("/api/search", "operator-secret")
                                .path("total")
                                .asInt()
                        == 2);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aDecisionIsInTheNextSearchOfTheOneWhoDecided() throws Exception {
        var id = "5a1f4f2e-0000-4000-8000-000000000001";
        var body = """
                {"decisionId": "%s", "storyVersion": 1, "eligibility": {"verdict": "yes"},
                 "dimensions": {"accept": ["respect"], "add": ["access"], "reject": ["family"]}, "memo": "clear"}
                """.formatted(id);
        assertThat(desk.post("/api/stories/warm/decisions", "rita-token", body).statusCode())
                .isEqualTo(201);

        var found = desk.json("/api/search?q=verpleegkundige&accepted=respect", "rob-token");
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("hits").path(0).path("review").asText()).isEqualTo("reviewed");
        assertThat(found.path("facets").path("rejected").path("family").asInt()).isEqualTo(1);

        var again = desk.post("/api/stories/warm/decisions", "rita-token", body);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Desk.json(again).path("story").path("decisions")).hasSize(1);

        var undo = "{\"act\": \"undo\", \"undoes\": \"%s\", \"storyVersion\": 1}".formatted(id);
        assertThat(desk.post("/api/stories/warm/decisions", "rita-token", undo).statusCode())
                .isEqualTo(201);
        assertThat(desk.json("/api/stories/warm", "rita-token").path("review").asText())
                .isEqualTo("unreviewed");
        assertThat(desk.json("/api/review/next", "rita-token").path("id").asText())
                .isEqualTo("warm");
        assertThat(desk.get("/api/review/next?skip=warm", "rita-token").statusCode())
                .isEqualTo(204);
    }

    @Test
    void aStalePageIsAConflictAndAWrongFieldIsNamed() throws Exception {
        var stale = desk.post(
                "/api/stories/warm/decisions",
                "rita-token",
                "{\"storyVersion\": 0, \"eligibility\": {\"verdict\": \"yes\"}}");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Desk.json(stale).path("story").path("version").asInt()).isEqualTo(1);

        var wrong = desk.post(
                "/api/stories/warm/decisions",
                "rita-token",
                "{\"storyVersion\": 1, \"eligibility\": {\"verdict\": \"perhaps\"}, \"dimensions\": {\"accept\": [\"luck\"]}}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Desk.json(wrong).path("errors").findValuesAsText("field"))
                .containsExactly("eligibility.verdict", "dimensions");
    }

    @Test
    void aStewardWithdrawsAStoryAndItsDecisionsAreErased() throws Exception {
        var decision = Synthetic.decision("leaving", "rita", Synthetic.NOON, "yes", "respect");
        desk.write(List.of(
                Topics.STORIES.record("leaving", Synthetic.story("leaving", 1, "en", "A story about to leave")),
                Topics.CONSENTS.record("leaving", Synthetic.consent("leaving", true)),
                Topics.DECISIONS.record(new StoryPart("leaving", decision.getDecisionId()), decision)));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> desk.get("/api/stories/leaving", "rob-token").statusCode() == 200);

        assertThat(desk.delete("/api/stories/leaving", "rita-token")).isEqualTo(403);
        assertThat(desk.delete("/api/stories/unknown", "sam-token")).isEqualTo(404);
        assertThat(desk.delete("/api/stories/leaving", "sam-token")).isEqualTo(204);
        assertThat(desk.get("/api/stories/leaving", "sam-token").statusCode()).isEqualTo(404);
        assertThat(desk.delete("/api/stories/leaving", "sam-token")).as("again").isEqualTo(204);

        var listed =
                desk.json("/api/withdrawals", "sam-token").path("withdrawals").path(0);
        assertThat(listed.path("id").asText()).isEqualTo("leaving");
        assertThat(listed.path("by").asText()).isEqualTo("steward");
        assertThat(listed.path("account").asText()).isEqualTo("sam");
        assertThat(listed.path("state").asText()).isEqualTo("erasing");
        await().atMost(Duration.ofSeconds(10)).until(() -> desk.newest(Topics.DECISIONS, "leaving") == null);
        assertThat(desk.post("/api/index/expunge", "sam-token", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theIndexIsBuiltAgainWhileItGoesOnAnswering() throws Exception {
        var old = Files.createFile(folder.resolve("left-by-the-index-before"));
        var found = desk.json("/api/search?q=dekens", "rob-token");
        assertThat(desk.post("/api/index/rebuild", "sam-token", "").statusCode())
                .isEqualTo(202);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            assertThat(desk.json("/api/search?q=dekens", "rob-token").path("hits"))
                    .isEqualTo(found.path("hits"));
            return !Files.exists(old);
        });
        desk.write(List.of(
                Topics.STORIES.record("after", Synthetic.story("after", 1, "en", "A story told after it")),
                Topics.CONSENTS.record("after", Synthetic.consent("after", true))));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> desk.get("/api/stories/after", "rob-token").statusCode() == 200);
        assertThat(desk.json("/api/search?q=dekens", "rob-token").path("hits")).isEqualTo(found.path("hits"));
    }

    @Test
    void wordsAreCalledHiddenOnlyWhenTheStoryWithThisRequestIsThere() throws Exception {
        tell("named", 1, "Maria and Joke came");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = threads.submit(() -> hide("named", 1, 10, 14));
            var request = await().atMost(Duration.ofSeconds(10))
                    .until(() -> desk.newest(Topics.REDACTION_REQUESTS, "named"), Objects::nonNull);
            tell("named", 2, "[HIDDEN] and Joke came");
            assertThat(answer).as("a colleague's words are hidden").isNotDone();
            tell("named", request.getAt().toEpochMilli() + 1, "[HIDDEN] and [HIDDEN] came");
            assertThat(answer.get().statusCode()).isEqualTo(201);
            assertThat(answer.get().body()).contains("[HIDDEN] and [HIDDEN] came");
        }
    }

    /// As after a clock that was ahead: the request would otherwise come before what is in the version that it names.
    @Test
    void aRequestIsNotBeforeTheVersionThatItNames() throws Exception {
        var version = 4_000_000_000_000L;
        tell("ahead", version, "Maria came");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = threads.submit(() -> hide("ahead", version, 0, 5));
            var request = await().atMost(Duration.ofSeconds(10))
                    .until(() -> desk.newest(Topics.REDACTION_REQUESTS, "ahead"), Objects::nonNull);
            assertThat(request.getAt().toEpochMilli()).isEqualTo(version);
            tell("ahead", version + 1, "[HIDDEN] came");
            assertThat(answer.get().statusCode()).isEqualTo(201);
        }
    }

    private static void tell(String id, long version, String text) {
        desk.write(List.of(
                Topics.STORIES.record(id, Synthetic.story(id, version, "en", text)),
                Topics.CONSENTS.record(id, Synthetic.consent(id, true))));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> desk.get("/api/stories/" + id, "rita-token").body().contains("\"version\":" + version));
    }

    private static HttpResponse<String> hide(String id, long version, int start, int end) throws Exception {
        return desk.post(
                "/api/stories/" + id + "/redactions",
                "rita-token",
                "{\"storyVersion\": %d, \"act\": \"hide\", \"start\": %d, \"end\": %d}".formatted(version, start, end));
    }

    @Test
    void whatIsInQuarantineIsForStewardsAndTheOrganisationToo() throws Exception {
        assertThat(desk.get("/api/stories/hidden", "rob-token").statusCode()).isEqualTo(404);
        assertThat(desk.get("/api/stories/hidden", "rita-token").statusCode()).isEqualTo(404);
        assertThat(desk.json("/api/search?q=blanket", "rita-token")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(desk.json("/api/stories/hidden", "sam-token")
                        .path("organisation")
                        .asText())
                .isEqualTo("Hospital of Nowhere");
        assertThat(desk.json("/api/stories/warm", "rita-token")
                        .path("organisation")
                        .isNull())
                .isTrue();
    }
}
