package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Role;

/// Tags, flags and decisions that are carried over, by the API and on a real log: with the rights of the
/// pages.
class TagsAndFlagsApiTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String TEXT =
            "De nacht voor mijn operatie kon ik niet slapen en toen nam de verpleger rustig de tijd voor mijn ";

    @Test
    void tagsArePutOnAndTakenOffAndAPrivateOneIsForItsOwnerAlone(@TempDir Path folder) throws Exception {
        try (var desk = Desk.open(folder)) {
            people(desk);
            stories(desk, "apitag", "tagged-1", "tagged-2");
            var path = "/api/stories/tagged-1/tags";
            var made = desk.post(path, "kim-token", "{\"tag\": \"apitag mine\"}");
            assertThat(made.statusCode()).isEqualTo(201);
            assertThat(Desk.json(made).at("/tags/0/shared").asBoolean()).isFalse();
            assertThat(desk.post(path, "kim-token", "{\"tag\": \"apitag/ours\", \"shared\": true}")
                            .statusCode())
                    .isEqualTo(201);
            assertThat(desk.json(path, "kim-token").findValuesAsText("tag"))
                    .containsExactly("apitag mine", "apitag/ours");
            assertThat(desk.json(path, "sam-token").findValuesAsText("tag")).containsExactly("apitag/ours");
            assertThat(desk.json("/api/tags", "kim-token").findValuesAsText("tag"))
                    .contains("apitag mine", "apitag/ours");
            var others = desk.json("/api/tags", "lou-token");
            assertThat(others.findValuesAsText("tag")).contains("apitag/ours").doesNotContain("apitag mine");
            var browser = Visitor.signedIn(desk, "kim");
            var pick = "/?q=%28apitag%29+%28tag%3A%22apitag+mine%22%29";
            assertThat(browser.get("/?q=apitag").body())
                    .contains("href=\"" + pick + "\"", "<span class=\"muted small\">(");
            assertThat(browser.get(pick).body())
                    .as("a click on a chosen tag takes it out")
                    .contains("href=\"/?q=apitag\" rel=\"nofollow\" aria-current=\"true\"");
            assertThat(desk.post(path + "/delete", "lou-token", "{\"tag\": \"apitag mine\"}")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(desk.post(path + "/delete", "lou-token", "{\"tag\": \"APITAG/ours\", \"shared\": true}")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(desk.json(path, "kim-token").findValuesAsText("tag")).containsExactly("apitag mine");
            var wrong = desk.post(path, "kim-token", "{\"tag\": \"a:b\"}");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("\"tag\"", "60 characters");
            assertThat(desk.post("/api/stories/nothing/tags", "kim-token", "{\"tag\": \"x\"}")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(desk.post(path, "kim-token", "{\"name\": \"x\"}").body()).contains("there is no such field");
        }
    }

    @Test
    void aFlagHasAReasonAndIsSeenByWhoPutItOnAndByStewards(@TempDir Path folder) throws Exception {
        try (var desk = Desk.open(folder)) {
            people(desk);
            stories(desk, "apiflag", "flagged-1");
            var path = "/api/stories/flagged-1/flags";
            assertThat(desk.post(path, "lou-token", "{\"reason\": \"odd words\"}")
                            .statusCode())
                    .isEqualTo(201);
            assertThat(desk.json(path, "lou-token").findValuesAsText("reason")).containsExactly("odd words");
            assertThat(desk.json(path, "mia-token").path("flags"))
                    .as("another reviewer")
                    .isEmpty();
            assertThat(desk.json("/api/flags", "mia-token").findValuesAsText("storyId"))
                    .doesNotContain("flagged-1");
            assertThat(desk.json("/api/flags", "sam-token").findValuesAsText("storyId"))
                    .contains("flagged-1");
            assertThat(desk.get(path, "kim-token").statusCode())
                    .as("a researcher")
                    .isEqualTo(403);
            assertThat(desk.post(path, "lou-token", "{\"reason\": \"" + "x".repeat(301) + "\"}")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(desk.delete(path + "/lou", "mia-token")).isEqualTo(404);
            assertThat(desk.delete(path + "/lou", "sam-token")).isEqualTo(204);
            assertThat(desk.json(path, "lou-token").path("flags")).isEmpty();
            assertThat(desk.post("/api/stories/nothing/flags", "lou-token", "{}")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aDecisionIsCarriedOverToANearDuplicateAndSaysFromWhich(@TempDir Path folder) throws Exception {
        try (var desk = Desk.openAlone(folder)) {
            people(desk);
            stories(desk, "apicarry", "carried-1", "carried-2");
            var own = UUID.randomUUID().toString();
            var asked = carrying(1, own);
            var path = "/api/stories/carried-2/decisions/carried";
            var early = desk.post(path, "lou-token", asked);
            assertThat(early.statusCode()).as("nothing is decided yet").isEqualTo(422);
            assertThat(early.body()).contains("\"from\"", "You have decided on neither");
            var decided = desk.post(
                    "/api/stories/carried-1/decisions",
                    "lou-token",
                    "{\"decisionId\": \"" + own + "\", \"storyVersion\": 1, \"eligibility\": {\"verdict\": \"yes\"}}");
            assertThat(decided.statusCode()).isEqualTo(201);
            assertThat(desk.post(path, "lou-token", carrying(2, own)).statusCode())
                    .as("another text")
                    .isEqualTo(409);
            assertThat(desk.post(path, "mia-token", asked).statusCode())
                    .as("somebody else's decision")
                    .isEqualTo(422);
            var carried = desk.post(path, "lou-token", asked);
            assertThat(carried.statusCode()).isEqualTo(201);
            assertThat(Desk.json(carried).at("/decision/carriedFrom").asText()).isEqualTo(own);
            assertThat(desk.post(path, "lou-token", asked).statusCode()).isEqualTo(200);
            assertThat(desk.json("/api/stories/carried-2", "sam-token")
                            .at("/decisions/0/carriedFrom")
                            .asText())
                    .isEqualTo(own);
            assertThat(desk.post("/api/stories/nothing/decisions/carried", "lou-token", asked)
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private static String carrying(int fromVersion, String own) {
        return """
                {"decisionId": "5a1f4f2e-0000-4000-8000-00000000ca12", "storyVersion": 1,
                 "from": "carried-1", "fromVersion": %d, "fromDecision": "%s", "selection": "asked-for"}
                """.formatted(fromVersion, own);
    }

    private static void people(Desk desk) {
        desk.register("kim", Role.RESEARCHER, "kim-token");
        desk.register("lou", Role.REVIEWER, "lou-token");
        desk.register("mia", Role.REVIEWER, "mia-token");
        desk.register("sam", Role.STEWARD, "sam-token");
    }

    /// Stories with the same words, until they are found.
    private static void stories(Desk desk, String word, String... ids) throws Exception {
        for (var id : ids) {
            desk.write(List.of(
                    Topics.STORIES.record(id, Synthetic.story(id, 1, "nl", TEXT + word)),
                    Topics.CONSENTS.record(id, Synthetic.consent(id, true))));
        }
        await().atMost(PATIENCE)
                .until(() -> desk.json("/api/search?q=" + word, "kim-token")
                                .path("total")
                                .asInt()
                        == ids.length);
    }
}
