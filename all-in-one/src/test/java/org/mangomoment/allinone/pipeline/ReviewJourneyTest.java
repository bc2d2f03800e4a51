package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.OnSharedDemo;

@OnSharedDemo
class ReviewJourneyTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void aPushedStoryIsDecidedAndThenCountedByItsDimension(Demo demo) throws Exception {
        var pushed = demo.push(UUID.randomUUID().toString(), """
                {"text": "Nurse Sheila held my hand when I was afraid before the operation, quokka by quokka.",
                 "teller": "patient", "consent": {"research": true}}""");
        assertThat(pushed.statusCode()).as(pushed.body()).isEqualTo(201);
        var id = JSON.readTree(pushed.body()).path("id").asText();
        var reviewer = demo.desk("reviewer");
        var story = await().atMost(PATIENCE)
                .until(() -> reviewer.search("quokka").path("hits").path(0), ReviewJourneyTest::isSuggested);
        assertThat(story.path("id").asText()).isEqualTo(id);
        assertThat(story.path("text").asText()).doesNotContain("Sheila").contains("quokka");

        var decided = reviewer.post("/api/stories/" + id + "/decisions", """
                {"eligibility": {"verdict": "yes"}, "memo": "clear",
                 "dimensions": {"add": ["family"], "reject": ["access"]}}""");
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);

        var after = reviewer.get("/api/search?q=quokka&dimension=family");
        assertThat(after.path("total").asLong()).isEqualTo(1);
        assertThat(after.path("facets").path("dimension").path("family").asLong())
                .isEqualTo(1);
        assertThat(after.path("facets").path("review").path("reviewed").asLong())
                .isEqualTo(1);
    }

    private static boolean isSuggested(JsonNode hit) {
        return !hit.path("suggestions").isEmpty();
    }
}
