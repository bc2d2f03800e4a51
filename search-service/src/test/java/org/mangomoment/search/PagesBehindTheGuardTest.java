package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Role;

/// The pages on the whole service: signing in, a decision by form, the steward's page.
final class PagesBehindTheGuardTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private String cookie = "";

    @Test
    void aStewardSignsInDecidesByFormAndSeesWhatWaits(@TempDir Path folder) throws Exception {
        try (http;
                var desk = Desk.open(folder)) {
            desk.register("paula", Role.STEWARD, "paula-token");
            desk.write(List.of(
                    Topics.STORIES.record("p-1", Synthetic.story("p-1", 1, "en", "The nurse hummed pagewise")),
                    Topics.SUGGESTIONS.record("p-1", Synthetic.suggestions("p-1", 1)),
                    Topics.CONSENTS.record("p-1", Synthetic.consent("p-1", true)),
                    Topics.STORIES.record("p-2", Synthetic.story("p-2", 1, "en", "Nobody asked me pagewise")),
                    Topics.SUGGESTIONS.record("p-2", Synthetic.suggestions("p-2", 1))));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> desk.json("/api/search?q=pagewise", "paula-token")
                                    .path("total")
                                    .asInt()
                            == 2);

            var sent = get(desk, "/?q=pagewise");
            assertThat(sent.statusCode()).isEqualTo(303);
            assertThat(location(sent)).endsWith("/sign-in?back=%2F%3Fq%3Dpagewise");
            var signedIn = post(
                    desk, "/sign-in", Map.of("name", "paula", "password", "a long password", "back", "/?q=pagewise"));
            assertThat(location(signedIn)).endsWith("/?q=pagewise");
            cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");

            assertThat(get(desk, "/?q=pagewise").body()).contains("data-total=\"2\"", ">pagewise</mark>");
            var form = get(desk, "/review/p-1").body();
            var answers = Map.of("decisionId", hidden(form, "decisionId"), "storyVersion", "1", "verdict", "yes");
            assertThat(post(desk, "/review/p-1", answers).statusCode()).isEqualTo(403);
            var csrf = Map.of("csrf", hidden(form, "csrf"));
            assertThat(post(desk, "/review/p-1", joined(answers, csrf)).statusCode())
                    .isEqualTo(303);
            assertThat(get(desk, "/?q=pagewise&review=reviewed").body()).contains("data-story=\"p-1\"");
            assertGoldAndDiscussed(desk, csrf, hidden(form, "decisionId"));

            assertThat(get(desk, "/steward").body())
                    .contains("href=\"/stories/p-2\"")
                    .doesNotContain("/stories/p-1");
            post(desk, "/sign-out", csrf);
            assertThat(get(desk, "/steward").statusCode()).isEqualTo(303);
        }
    }

    /// What is marked, answered in training and said is read back from the log.
    private void assertGoldAndDiscussed(Desk desk, Map<String, String> csrf, String decision) throws Exception {
        var marking = Map.of("decision", decision, "explanation", "Small, and nobody asked.");
        assertThat(post(desk, "/stories/p-1/gold", joined(marking, csrf)).statusCode())
                .isEqualTo(303);
        assertThat(get(desk, "/steward/gold").body()).contains("data-story=\"p-1\"", "Small, and nobody asked.");
        var round = location(post(desk, "/training", csrf)).replaceAll("^https?://[^/]+", "");
        var answer = Map.of("storyVersion", "1", "verdict", "no");
        var compared = location(post(desk, round + "/stories/p-1", joined(answer, csrf)));
        assertThat(get(desk, compared.replaceAll("^https?://[^/]+", "")).body())
                .contains("id=\"compared\"", "Small, and nobody asked.");
        assertThat(get(desk, round + "/result").body()).contains("data-subject=\"eligibility\"");
        assertThat(post(desk, "/stories/p-1/notes", joined(Map.of("text", "Was it planned?"), csrf))
                        .statusCode())
                .isEqualTo(303);
        assertThat(get(desk, "/discussions").body()).contains("Was it planned?");
    }

    private HttpResponse<String> get(Desk desk, String path) throws Exception {
        return http.send(
                desk.request(path, "")
                        .header("Accept", "text/html")
                        .header("Cookie", cookie)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(Desk desk, String path, Map<String, String> fields) throws Exception {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                desk.request(path, "")
                        .header("Accept", "text/html")
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static Map<String, String> joined(Map<String, String> one, Map<String, String> other) {
        var all = new HashMap<>(one);
        all.putAll(other);
        return all;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String hidden(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as("a hidden field %s", name).isTrue();
        return found.group(1);
    }
}
