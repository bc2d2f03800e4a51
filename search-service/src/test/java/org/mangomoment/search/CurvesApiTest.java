package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Role;

/// Saturation and the stories by time, by the API and on a real log.
class CurvesApiTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void theStoriesOfAResultComeByTimeWithTheirDimension(@TempDir Path folder) throws Exception {
        try (var desk = Desk.open(folder)) {
            desk.register("kim", Role.RESEARCHER, "kim-token");
            decided(desk, "swarmword", "swarm-1", "swarm-2");
            var swarm = desk.json("/api/swarm?q=swarmword", "kim-token");
            assertThat(swarm.path("total").asInt()).isEqualTo(2);
            assertThat(swarm.path("search").asText()).isEqualTo("q=swarmword");
            assertThat(swarm.findValuesAsText("storyId")).containsExactlyInAnyOrder("swarm-1", "swarm-2");
            assertThat(swarm.path("stories").path(0).path("receivedAt").asText())
                    .isGreaterThanOrEqualTo(
                            swarm.path("stories").path(1).path("receivedAt").asText());
        }
    }

    @Test
    void saturationCountsDecidedStoriesAndHidesWhatIsSmallWhereThatIsSet(@TempDir Path folder) throws Exception {
        try (var desk = Desk.open(folder, Map.of("insights.smallest-cell", 5))) {
            desk.register("kim", Role.RESEARCHER, "kim-token");
            decided(desk, "saturationword", "sat-1", "sat-2", "sat-3", "sat-4", "sat-5", "sat-6");
            await().atMost(PATIENCE)
                    .until(() -> desk.json("/api/saturation", "kim-token")
                                    .path("stories")
                                    .asInt()
                            >= 6);
            var all = desk.json("/api/saturation?of=all", "kim-token");
            assertThat(all.path("of").asText()).isEqualTo("all");
            assertThat(all.path("limit").asInt()).isEqualTo(5);
            assertThat(all.path("shares").path(0).path("subject").asText()).isEqualTo("eligibility");
            assertThat(all.path("shares").path(0).path("fitting").asInt()).isGreaterThanOrEqualTo(6);
            assertThat(all.path("shares").findValues("observed"))
                    .isNotEmpty()
                    .allSatisfy(value -> assertThat(value.isNull()).isTrue());
            assertThat(desk.json("/api/saturation?of=sample", "kim-token")
                            .path("of")
                            .asText())
                    .isEqualTo("sample");
        }
    }

    private static void decided(Desk desk, String word, String... ids) {
        for (var id : ids) {
            var decision = Synthetic.decision(id, "lou", Synthetic.NOON, "yes", "respect");
            desk.write(List.of(
                    Topics.STORIES.record(id, Synthetic.story(id, 1, "en", "A " + word)),
                    Topics.CONSENTS.record(id, Synthetic.consent(id, true)),
                    Topics.DECISIONS.record(new StoryPart(id, decision.getDecisionId()), decision)));
        }
        await().atMost(PATIENCE)
                .until(() -> desk.json("/api/search?q=" + word + "&review=reviewed", "kim-token")
                                .path("total")
                                .asInt()
                        == ids.length);
    }
}
