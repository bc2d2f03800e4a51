package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Role;

/// Saved searches and quotations by the API, on a real log: with the rights of the pages.
class KeptApiTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void aSearchIsKeptForItsOwnerUntilItIsSharedOrForgotten(@TempDir Path folder) throws Exception {
        try (var desk = Desk.open(folder)) {
            desk.register("kim", Role.RESEARCHER, "kim-token");
            desk.register("lou", Role.REVIEWER, "lou-token");
            var made = desk.post("/api/searches", "kim-token", "{\"name\": \"kept\", \"search\": \"q=hand\"}");
            assertThat(made.statusCode()).isEqualTo(201);
            var id = Desk.json(made).path("id").asText();
            assertThat(Desk.json(made).path("own").asBoolean()).isTrue();
            assertThat(desk.get("/api/searches/" + id, "lou-token").statusCode())
                    .isEqualTo(404);
            assertThat(desk.delete("/api/searches/" + id, "lou-token")).isEqualTo(404);
            var again = desk.post("/api/searches", "kim-token", "{\"name\": \"kept\", \"search\": \"q=x\"}");
            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(again.body()).contains("\"name\"");
            var within = desk.post(
                    "/api/searches",
                    "kim-token",
                    "{\"name\": \"within\", \"search\": \"q=corpus:kept\", \"shared\": true}");
            assertThat(within.statusCode()).isEqualTo(422);
            assertThat(within.body()).contains("\"search\"", "others do not see");
            assertThat(desk.json("/api/searches", "lou-token").findValuesAsText("id"))
                    .doesNotContain(id);
            assertThat(desk.delete("/api/searches/" + id, "kim-token")).isEqualTo(204);
            assertThat(desk.get("/api/searches/" + id, "kim-token").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aPassageIsKeptWhereItsTellerAllowsQuotes(@TempDir Path folder) throws Exception {
        try (var desk = Desk.open(folder)) {
            desk.register("kim", Role.RESEARCHER, "kim-token");
            desk.register("lou", Role.REVIEWER, "lou-token");
            desk.write(List.of(
                    Topics.STORIES.record("quoted-1", Synthetic.story("quoted-1", 1, "en", "A quoteword and a quilt")),
                    Topics.CONSENTS.record("quoted-1", allowing("quoted-1")),
                    Topics.STORIES.record("quoted-2", Synthetic.story("quoted-2", 1, "en", "A quoteword alone")),
                    Topics.CONSENTS.record("quoted-2", Synthetic.consent("quoted-2", true))));
            await().atMost(PATIENCE)
                    .until(() -> desk.json("/api/search?q=quoteword", "kim-token")
                                    .path("total")
                                    .asInt()
                            == 2);
            var passage = "{\"storyVersion\": 1, \"start\": 2, \"end\": 11, \"note\": \"for a talk\"}";
            var made = desk.post("/api/stories/quoted-1/quotes", "kim-token", passage);
            assertThat(made.statusCode()).isEqualTo(201);
            assertThat(Desk.json(made).path("words").asText()).isEqualTo("quoteword");
            assertThat(desk.post("/api/stories/quoted-2/quotes", "kim-token", passage)
                            .statusCode())
                    .isEqualTo(422);
            assertThat(desk.post("/api/stories/nothing/quotes", "kim-token", passage)
                            .statusCode())
                    .isEqualTo(404);
            var id = Desk.json(made).path("id").asText();
            var use = "{\"kind\": \"paper\", \"what\": \"Care, 2026\"}";
            assertThat(desk.post("/api/quotes/" + id + "/uses", "lou-token", use)
                            .statusCode())
                    .isEqualTo(404);
            var used = desk.post("/api/quotes/" + id + "/uses", "kim-token", use);
            assertThat(used.statusCode()).isEqualTo(201);
            assertThat(Desk.json(used).path("uses").path(0).path("kind").asText())
                    .isEqualTo("paper");
            assertThat(desk.json("/api/quotes", "lou-token").findValuesAsText("id"))
                    .doesNotContain(id);
            desk.write(List.of(Topics.WITHDRAWALS.record("quoted-1", Synthetic.withdrawal("quoted-1"))));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    desk.json("/api/quotes", "kim-token").findValuesAsText("takenBack"))
                            .contains("story"));
            assertThat(desk.get("/api/quotes", "kim-token").body()).doesNotContain("quoteword");
            assertThat(desk.delete("/api/quotes/" + id, "kim-token")).isEqualTo(204);
        }
    }

    private static Consent allowing(String id) {
        return Consent.newBuilder(Synthetic.consent(id, true))
                .setPurposes(Map.of("research", true, "quotes", true))
                .build();
    }
}
