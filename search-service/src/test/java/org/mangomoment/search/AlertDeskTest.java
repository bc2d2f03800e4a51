package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Role;

/// Saved searches and alerts on a real log: kept, told, seen, and the same after a start with an empty index.
class AlertDeskTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Map<String, Object> OFTEN = Map.of("alerts.look-every", "100 ms");

    @Test
    void aNewStoryIsToldAtTheDeskUntilItIsSeenOrWithdrawn(@TempDir Path one, @TempDir Path two) throws Exception {
        String page;
        try (var desk = Desk.open(one, OFTEN)) {
            desk.register("ada", Role.RESEARCHER, "ada-token");
            var ada = Visitor.signedIn(desk, "ada");
            page = ada.submit("/searches", Map.of("name", "night", "q", "alertword"))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            assertThat(ada.submit(page + "/watch", Map.of("rhythm", "desk")).statusCode())
                    .isEqualTo(303);
            write(desk, "old-alert", Synthetic.NOON);
            write(desk, "new-alert", Instant.now().plusSeconds(5));
            write(desk, "gone-alert", Instant.now().plusSeconds(5));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(ada.get(page).body()).contains("id=\"news\" data-count=\"2\""));
            assertThat(ada.get(page).body())
                    .contains("data-story=\"new-alert\"")
                    .doesNotContain("data-story=\"old-alert\"");
            desk.write(List.of(Topics.WITHDRAWALS.record("gone-alert", Synthetic.withdrawal("gone-alert"))));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(ada.get(page).body()).contains("id=\"news\" data-count=\"1\""));
            ada.submit(page + "/seen", Map.of("until", until(ada.get(page).body())));
            assertThat(ada.get(page).body()).doesNotContain("id=\"news\"").contains("data-story=\"new-alert\"");
            ada.get("/?q=alertword");
        }
        try (var desk = Desk.open(two, OFTEN)) {
            desk.register("ada", Role.RESEARCHER, "ada-token");
            var ada = Visitor.signedIn(desk, "ada");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(ada.get(page).body())
                            .contains("data-story=\"new-alert\"", "id=\"unseen\" data-count=\"0\"")
                            .doesNotContain("data-story=\"gone-alert\"", "id=\"news\""));
            assertThat(ada.get("/searches").body()).contains("href=\"/?q=alertword\"", "night");
        }
    }

    /// Up to when the page told of stories.
    private static String until(String body) {
        var told = Pattern.compile("name=\"until\" value=\"([^\"]+)\"").matcher(body);
        assertThat(told.find()).isTrue();
        return told.group(1);
    }

    private static void write(Desk desk, String id, Instant receivedAt) {
        var story = Story.newBuilder(Synthetic.story(id, 1, "en", "An alertword and a warm quilt"))
                .setReceivedAt(receivedAt)
                .build();
        desk.write(List.of(
                Topics.STORIES.record(id, story),
                Topics.SUGGESTIONS.record(id, Synthetic.suggestions(id, 1)),
                Topics.CONSENTS.record(id, Synthetic.consent(id, true))));
    }
}
