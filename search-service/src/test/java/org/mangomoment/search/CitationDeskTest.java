package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Role;

/// Citations on a real log: two desks, a withdrawal, an index that is built anew.
class CitationDeskTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void aCitationIsTheSameAtBothDesksAndAfterTheIndexIsGone(@TempDir Path one, @TempDir Path two, @TempDir Path three)
            throws Exception {
        String id;
        String before;
        try (var desk = Desk.open(one);
                var other = Desk.open(two)) {
            desk.register("cira", Role.RESEARCHER, "cira-token");
            List.of("cited-1", "cited-2", "cited-3").forEach(story -> write(desk, story));
            awaitTotal(desk, 3);
            awaitTotal(other, 3);
            var made = desk.post("/api/citations", "cira-token", "{\"query\": \"freezeword\", \"sort\": \"oldest\"}");
            assertThat(made.statusCode()).isEqualTo(201);
            id = Desk.json(made).path("id").asText();
            assertThat(Desk.json(made).path("by").asText()).isEqualTo("cira");
            assertThat(Desk.json(made).path("offsets")).isNotEmpty();
            await().atMost(PATIENCE).until(() -> status(other, id) == 200);
            var browser = Visitor.signedIn(desk, "cira");
            assertThat(browser.submit("/citations", Map.of("q", "freezeword", "language", "en"))
                            .headers()
                            .firstValue("Location")
                            .orElseThrow())
                    .startsWith("/citations/");
            assertThat(browser.get("/?q=freezeword").body()).containsPattern("name=\"act\" value=\"[0-9a-f-]{36}\"");
            var form = Map.of("q", "freezeword", "act", "4a3c6a52-0c55-4b4b-8d2e-0d3f1a9b7c60");
            assertThat(browser.submit("/citations", form).headers().firstValue("Location"))
                    .isEqualTo(browser.submit("/citations", form).headers().firstValue("Location"));
            assertThat(desk.post("/api/citations", "cira-token", "{\"query\": \"freezeword\", \"act\": \"twice\"}")
                            .statusCode())
                    .isEqualTo(422);

            desk.write(List.of(Topics.WITHDRAWALS.record("cited-2", Synthetic.withdrawal("cited-2"))));
            for (var reading : List.of(desk, other)) {
                await().atMost(PATIENCE)
                        .until(() -> reading.json("/api/citations/" + id, "operator-secret")
                                        .path("withdrawn")
                                        .asInt()
                                == 1);
            }
            before = desk.get("/api/citations/" + id, "cira-token").body();
            assertThat(browser.get("/citations/" + id).body())
                    .contains("id=\"withdrawn\" data-count=\"1\"", "data-story=\"cited-1\"")
                    .doesNotContain("data-story=\"cited-2\"");
        }
        try (var desk = Desk.open(three)) {
            awaitTotal(desk, 2);
            var after = desk.json("/api/citations/" + id, "operator-secret");
            assertThat(after.path("count").asInt()).isEqualTo(3);
            assertThat(after.path("intact").asBoolean()).isTrue();
            assertThat(after.path("storyIds")).hasSize(2);
            assertThat(without(
                            desk.get("/api/citations/" + id, "operator-secret").body()))
                    .as("all but the port of the test")
                    .isEqualTo(without(before));
            assertThat(desk.json("/api/citations", "operator-secret").findValuesAsText("id"))
                    .contains(id);
        }
    }

    @Test
    void aTableIsCitedAndSaysWhenAStoryLeftIt(@TempDir Path folder) throws Exception {
        try (var desk = Desk.open(folder)) {
            desk.register("tara", Role.RESEARCHER, "tara-token");
            List.of("tabled-1", "tabled-2")
                    .forEach(story -> desk.write(List.of(
                            Topics.STORIES.record(story, Synthetic.story(story, 1, "en", "A tableword")),
                            Topics.CONSENTS.record(story, Synthetic.consent(story, true)))));
            await().atMost(PATIENCE)
                    .until(() -> desk.json("/api/search?q=tableword", "tara-token")
                                    .path("total")
                                    .asInt()
                            == 2);
            var browser = Visitor.signedIn(desk, "tara");
            assertThat(browser.get("/insights?q=tableword&rows=language&columns=teller")
                            .body())
                    .contains("action=\"/insights/cite\"");
            var page = browser.submit(
                            "/insights/cite", Map.of("q", "tableword", "rows", "language", "columns", "teller"))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            assertThat(browser.get(page).body())
                    .contains("id=\"figure\" data-change=\"none\"", "data-row=\"en\"", "tableword; table Language by");
            var id = page.replaceAll("/citations/|\\?.*", "");
            var figure = desk.json("/api/citations/" + id, "tara-token").path("figure");
            assertThat(figure.path("change").asText()).isEqualTo("none");
            assertThat(figure.path("table").path("stories").asInt()).isEqualTo(2);
            desk.write(List.of(Topics.WITHDRAWALS.record("tabled-1", Synthetic.withdrawal("tabled-1"))));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(browser.get(page).body()).contains("data-change=\"withdrawals\""));
            assertThat(desk.post("/api/citations", "tara-token", "{\"query\": \"tableword\", \"rows\": \"language\"}")
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    void wordsAreCitedFromTheirPagesAndByTheApi(@TempDir Path folder) throws Exception {
        try (var desk = Desk.open(folder)) {
            desk.register("wout", Role.RESEARCHER, "wout-token");
            List.of("worded-1", "worded-2")
                    .forEach(story -> desk.write(List.of(
                            Topics.STORIES.record(story, Synthetic.story(story, 1, "en", "A wordsword hand")),
                            Topics.CONSENTS.record(story, Synthetic.consent(story, true)))));
            await().atMost(PATIENCE)
                    .until(() -> desk.json("/api/search?q=wordsword", "wout-token")
                                    .path("total")
                                    .asInt()
                            == 2);
            var browser = Visitor.signedIn(desk, "wout");
            assertThat(browser.get("/words?show=pairs&q=wordsword").body()).contains("action=\"/words/cite\"");
            assertThat(browser.get("/words?show=evidence").body()).doesNotContain("action=\"/words/cite\"");
            assertThat(browser.get("/concordance?q=wordsword").body()).contains("action=\"/concordance/cite\"");
            var lines = page(browser, "/concordance/cite", Map.of("q", "wordsword", "order", "right-1"));
            assertThat(browser.get(lines).body())
                    .contains("id=\"words\" data-change=\"none\"", "<mark>wordsword</mark>", "worded-1");
            var pairs = page(browser, "/words/cite", Map.of("q", "wordsword", "show", "pairs"));
            assertThat(browser.get(pairs).body()).contains("data-key=\"wordsword hand\"");
            var made = desk.post(
                    "/api/citations",
                    "wout-token",
                    "{\"query\": \"wordsword\", \"words\": {\"show\": \"list\", \"list\": [\"hand\", \"foot\"]}}");
            assertThat(made.statusCode()).isEqualTo(201);
            assertThat(Desk.json(made).at("/words/table/rows/0/numbers/0").asInt())
                    .isEqualTo(2);
            assertThat(Desk.json(made).at("/suggested/en").asText()).contains("wordsword; a list of 2 words");
            var both = "{\"query\": \"wordsword\", \"rows\": \"language\", \"words\": {\"show\": \"near\"}}";
            assertThat(desk.post("/api/citations", "wout-token", both).statusCode())
                    .isEqualTo(422);
            var strange = "{\"query\": \"wordsword\", \"match\": \"sound\"}";
            assertThat(desk.post("/api/citations", "wout-token", strange).statusCode())
                    .isEqualTo(422);
            var wider = "{\"query\": \"wordsword\", \"synonyms\": true, \"match\": \"both\"}";
            assertThat(Desk.json(desk.post("/api/citations", "wout-token", wider))
                            .path("search")
                            .asText())
                    .isEqualTo("q=wordsword&synonyms=on&match=both");
            desk.write(List.of(Topics.WITHDRAWALS.record("worded-1", Synthetic.withdrawal("worded-1"))));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(browser.get(lines).body())
                            .contains("data-change=\"withdrawals\"")
                            .doesNotContain("worded-1"));
            var id = lines.replaceAll("/citations/|\\?.*", "");
            var words = desk.json("/api/citations/" + id, "wout-token").path("words");
            assertThat(words.path("show").asText()).isEqualTo("concordance");
            assertThat(words.path("concordance").path("total").asInt()).isEqualTo(1);
        }
    }

    private static String page(Visitor browser, String form, Map<String, String> fields) throws Exception {
        return browser.submit(form, fields).headers().firstValue("Location").orElseThrow();
    }

    private static String without(String body) {
        return body.replaceAll("localhost:[0-9]+|127.0.0.1:[0-9]+", "desk");
    }

    private static int status(Desk desk, String id) throws Exception {
        return desk.get("/api/citations/" + id, "operator-secret").statusCode();
    }

    private static void awaitTotal(Desk desk, int stories) {
        await().atMost(PATIENCE)
                .until(() -> desk.json("/api/search?q=freezeword", "operator-secret")
                                .path("total")
                                .asInt()
                        == stories);
    }

    private static void write(Desk desk, String id) {
        desk.write(List.of(
                Topics.STORIES.record(id, Synthetic.story(id, 1, "en", "A freezeword and a warm quilt")),
                Topics.SUGGESTIONS.record(id, Synthetic.suggestions(id, 1)),
                Topics.CONSENTS.record(id, Synthetic.consent(id, true))));
    }
}
