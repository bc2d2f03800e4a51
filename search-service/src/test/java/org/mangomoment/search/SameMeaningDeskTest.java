package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Role;

/// Searching by meaning on a real log: switched on, and off again.
class SameMeaningDeskTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String QUESTION = "/api/search?q=a+four-legged+visitor+on+the+ward&match=";

    @TempDir
    Path folder;

    @Test
    void aStoryIsFoundByMeaningOnlyWhileThatIsSwitchedOnAndUntilItIsWithdrawn() throws Exception {
        var index = folder.resolve("index");
        var sentences = folder.resolve("index-sentences");
        try (var desk = Desk.open(index, Map.of("same-meaning.on", true))) {
            desk.register("kim", Role.RESEARCHER, "kim-token");
            desk.write(List.of(
                    Topics.STORIES.record(
                            "spaniel", Synthetic.story("spaniel", 1, "en", "Our old spaniel came to see me.")),
                    Topics.CONSENTS.record("spaniel", Synthetic.consent("spaniel", true))));
            await().atMost(PATIENCE).until(() -> ids(desk, "meaning").contains("spaniel"));
            assertThat(ids(desk, "both")).contains("spaniel");
            assertThat(ids(desk, "words")).doesNotContain("spaniel");
            var found = desk.json(QUESTION + "meaning", "kim-token");
            assertThat(found.path("meaning").path("matching").asText()).isEqualTo("meaning");
            var because = found.path("hits").path(0).path("because");
            assertThat(because.path("words").size()).isZero();
            assertThat(because.path("nearest").path("end").asInt()).isPositive();
            desk.write(List.of(Topics.WITHDRAWALS.record("spaniel", Synthetic.withdrawal("spaniel"))));
            await().atMost(PATIENCE).until(() -> !ids(desk, "meaning").contains("spaniel"));
            assertThat(desk.post("/api/index/expunge", "operator-secret", "").statusCode())
                    .isEqualTo(200);
        }
        assertThat(sentences).exists();
        try (var desk = Desk.open(index)) {
            desk.register("kim", Role.RESEARCHER, "kim-token");
            assertThat(Files.exists(sentences)).isFalse();
            var found = desk.json(QUESTION + "meaning", "kim-token");
            assertThat(found.path("meaning").isNull()).isTrue();
        }
    }

    private static List<String> ids(Desk desk, String match) throws Exception {
        return desk.json(QUESTION + match, "kim-token").path("hits").findValuesAsText("id");
    }
}
