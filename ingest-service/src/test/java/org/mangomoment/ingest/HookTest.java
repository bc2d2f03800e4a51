package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mangomoment.schemas.PushKey;
import org.mangomoment.schemas.Topics;

/// Hook addresses: what survey tools post to them, as it is, and what they are not good for.
class HookTest {
    private static final Path SAMPLES = Path.of("../samples/channels");
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static Running running;

    /// What a tool posts for one response.
    ///
    /// @param sample  the finished response
    /// @param ping    the test of the address; null for tools that have none
    /// @param partial pairs of words, finished and before that; empty for tools that send no such
    /// @param edited  the same for the response that was edited later
    /// @param consent what holds in the end
    record Tool(
            String name,
            String sample,
            String type,
            @Nullable String ping,
            List<String> partial,
            List<String> edited,
            Map<String, Boolean> consent) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Tool> tools() {
        return Stream.of(
                new Tool(
                        "typeform",
                        "typeform.json",
                        JSON,
                        "{\"event_id\": \"1\", \"event_type\": \"ping\"}",
                        List.of("\"Onderzoek\", \"Onderwijs\"", "\"Onderwijs\"", "18:04:32", "18:01:00"),
                        List.of("eerste sneeuw", "laatste sneeuw", "18:04:32", "18:24:00"),
                        Map.of("research", true, "quotes", false, "teaching", true)),
                new Tool(
                        "tally",
                        "tally.json",
                        JSON,
                        "{\"eventType\": \"TEST\", \"data\": {}}",
                        List.of("[\"opt-research\", \"opt-quotes\"]", "null", "T10:00:00", "T09:58:00"),
                        List.of("op de fiets", "te voet", "T10:00:00", "T10:30:00"),
                        Map.of("research", true, "quotes", true, "teaching", false)),
                new Tool(
                        "formbricks",
                        "formbricks.json",
                        JSON,
                        "{\"event\": \"testEndpoint\"}",
                        List.of("responseFinished", "responseUpdated", "\"Research\", \"Teaching\"", ""),
                        List.of("every answer", "each answer", "09:04", "09:40", "\"Teaching\"", "\"Quotes\""),
                        Map.of("research", true, "quotes", true, "teaching", false)),
                new Tool(
                        "kobo",
                        "kobo.json",
                        JSON,
                        null,
                        List.of(),
                        List.of("children", "grandchildren", "00000001\"", "00000002\""),
                        Map.of("research", true, "quotes", true, "publication", false)),
                new Tool(
                        "limesurvey",
                        "limesurvey.json",
                        JSON,
                        "{\"event\": \"ping\"}",
                        List.of("afterSurveyComplete", "afterResponseSave", "20:15:00", "20:10:00"),
                        List.of("haar van mijn moeder", "grijze haar van mijn moeder", "20:15:00", "20:45:00"),
                        Map.of("research", true, "teaching", true)),
                new Tool(
                        "form-post",
                        "form-post.txt",
                        FORM,
                        null,
                        List.of(),
                        List.of("op+de+gang", "in+de+gang", "&ok=citaten", ""),
                        Map.of("research", true, "quotes", false)));
    }

    @BeforeAll
    static void start() throws Exception {
        running = Running.ready(Map.of());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @MethodSource("tools")
    void everythingAToolSendsForOneResponseIsOneStoryWithTheConsentThatHoldsInTheEnd(Tool tool) throws Exception {
        var hook = running.hook("hook-" + tool.name(), sample(tool.name() + ".mapping.json"));
        var finished = sample(tool.sample());
        if (tool.ping() != null) {
            assertThat(post(hook, tool.ping(), tool.type()).statusCode()).isEqualTo(200);
        }
        if (!tool.partial().isEmpty()) {
            assertThat(post(hook, changed(finished, tool.partial()), tool.type())
                            .statusCode())
                    .isIn(200, 201);
        }
        var first = post(hook, finished, tool.type());
        assertThat(first.statusCode()).as(first.body()).isIn(200, 201);
        assertThat(post(hook, finished, tool.type()).statusCode()).isEqualTo(200);
        var edited = changed(finished, tool.edited());
        var last = post(hook, edited, tool.type());
        assertThat(last.statusCode()).as(last.body()).isEqualTo(200);
        assertThat(post(hook, edited, tool.type()).statusCode()).isEqualTo(200);

        var stories = Kafka.latest(Topics.SUBMISSIONS).values().stream()
                .filter(story -> story.getChannel().equals("hook-" + tool.name()))
                .toList();
        assertThat(stories).hasSize(1);
        var story = stories.getFirst();
        assertThat(Running.json(last.body()).path("id").asText()).isEqualTo(story.getStoryId());
        assertThat(story.getText()).contains(tool.edited().get(1).replace('+', ' '));
        assertThat(Kafka.latest(Topics.CONSENTS).get(story.getStoryId()).getPurposes())
                .containsAllEntriesOf(tool.consent());
    }

    @Test
    void aHookAddressBringsStoriesInAndDoesNothingElse() throws Exception {
        var hook = running.hook("hook-only", sample("kobo.mapping.json"));
        var answer = post(hook, sample("kobo.json"), JSON);
        var id = Running.json(answer.body()).path("id").asText();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).doesNotContain("/mine/", "/receipt", secret(hook));
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        for (var as : List.of(secret(hook), secret(hook).replace("mangohook", "mango"))) {
            var bearer = "Bearer " + as;
            assertThat(running.get("/api/stories/" + id + "/receipt", as).statusCode())
                    .isEqualTo(401);
            assertThat(running.send(running.request("/api/stories/" + id)
                                    .header("Authorization", bearer)
                                    .DELETE())
                            .statusCode())
                    .isEqualTo(401);
            assertThat(running.push(as, "{\"text\": \"Synthetic.\"}").statusCode())
                    .isEqualTo(401);
        }
        assertThat(running.get(hook).statusCode()).isEqualTo(405);
        assertThat(running.send(running.request(hook).DELETE()).statusCode()).isEqualTo(405);
        assertThat(running.send(running.request(hook + "/" + id).DELETE()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void neitherAPushKeyNorASecretThatIsWrongOrWasEndedIsAHookAddress() throws Exception {
        var mapping = sample("kobo.mapping.json");
        var hook = running.hook("hook-ended", mapping);
        var body = sample("kobo.json");
        var key = PushKey.generate();
        running.open(key, channel -> channel.setName("hook-none").setMapping(mapping));
        var wrong = hook.substring(0, hook.length() - 43) + PushKey.generate().secret();
        for (var other : List.of(
                "/hooks/" + key.shown(),
                key.shownAsHook(),
                wrong,
                PushKey.generate().shownAsHook(),
                "/hooks/zzzzzzzzzz")) {
            var answer = post(other, body, JSON);
            assertThat(answer.statusCode()).as("%d characters", other.length()).isEqualTo(401);
            assertThat(answer.body()).doesNotContain(other.substring(7));
        }
        assertThat(post(hook, body, JSON).statusCode()).isEqualTo(201);
        running.open(
                PushKey.generate(),
                channel -> channel.setName("hook-ended")
                        .setMapping(mapping)
                        .setHooks(List.of())
                        .setAt(Instant.EPOCH.plusSeconds(1)));
        assertThat(post(hook, body, JSON).statusCode()).isEqualTo(401);
    }

    @Test
    void anErrorPageForABrowserDoesNotRepeatTheAddress() throws Exception {
        var hook = running.hook("hook-page", sample("kobo.mapping.json"));
        var answer =
                running.send(running.request(hook).header("Accept", "text/html").GET());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).doesNotContain(secret(hook));
    }

    private static String secret(String hook) {
        return hook.substring("/hooks/".length());
    }

    private static String changed(String text, List<String> pairs) {
        var changed = text;
        for (int i = 0; i < pairs.size(); i += 2) {
            assertThat(changed).contains(pairs.get(i));
            changed = changed.replace(pairs.get(i), pairs.get(i + 1));
        }
        return changed;
    }

    private static HttpResponse<String> post(String path, String body, String type) {
        return running.send(running.request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private static String sample(String name) throws IOException {
        return Files.readString(SAMPLES.resolve(name));
    }
}
