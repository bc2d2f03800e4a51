package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.product.Apart;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.OnSharedDemo;
import org.mangomoment.allinone.product.Stories;

/// Three processes and a broker give the same as one process.
@OnSharedDemo
class ApartTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void theServicesApartGiveTheSameAsTheServicesTogether(Demo together, @TempDir Path folder) throws Exception {
        try (var apart = Apart.start(folder)) {
            for (var number = 0; number < 20; number++) {
                var story = Stories.numbered("potoroo", number);
                assertThat(together.push("apart-" + number, story).statusCode()).isEqualTo(201);
                assertThat(apart.push("apart-" + number, story).statusCode()).isEqualTo(201);
            }
            var expected = await().atMost(PATIENCE)
                    .until(() -> told(together.desk("steward").search("potoroo")), all -> all.size() == 20);
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(told(apart.desk().search("potoroo"))).isEqualTo(expected));
            assertThat(apart.stop()).as("statuses after being told to stop").containsOnly(0);
        }
    }

    /// What each story says and was suggested, without ids and times, sorted by what it says.
    private static List<JsonNode> told(JsonNode answer) {
        return answer.path("hits")
                .valueStream()
                .filter(hit -> !hit.path("suggestions").isEmpty())
                .<JsonNode>map(
                        hit -> ((ObjectNode) hit).retain("text", "language", "redactions", "suggestions", "teller"))
                .sorted(Comparator.comparing(hit -> hit.path("text").asText()))
                .toList();
    }
}
