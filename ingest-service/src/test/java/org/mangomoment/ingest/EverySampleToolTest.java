package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mangomoment.schemas.PushKey;
import org.mangomoment.schemas.Topics;

/// The life of one response in every tool of `samples/channels`: a test of the address, the response when it is half
/// done, finished, sent again, edited, and the finished one once more.
class EverySampleToolTest {
    private static final Path SAMPLES = Path.of("../samples/channels");
    private static final String JSON = "application/json";
    private static Running running;

    @BeforeAll
    static void start() throws Exception {
        running = Running.ready(Map.of());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    /// What a tool sends, as changes to its sample.
    ///
    /// @param partial   the changes that make a half done response of the finished one, old and new in turn
    /// @param edited    those that make an edited one
    /// @param ordered   whether the tool says which state is the later one
    record Tool(
            String name,
            String file,
            String type,
            String ping,
            List<String> partial,
            List<String> edited,
            Map<String, Boolean> agreed,
            boolean ordered) {
        String sample() throws IOException {
            return Files.readString(SAMPLES.resolve(file));
        }

        String changed(List<String> changes) throws IOException {
            var body = sample();
            for (int i = 0; i < changes.size(); i += 2) {
                assertThat(body).contains(changes.get(i));
                body = body.replace(changes.get(i), changes.get(i + 1));
            }
            return body;
        }

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
                        List.of(
                                "\"event_type\": \"form_response\"", "\"event_type\": \"form_response_partial\"",
                                "[\"Onderzoek\", \"Onderwijs\"]", "[]",
                                "18:04:32", "18:01:00"),
                        List.of(
                                "eerste sneeuw", "allereerste sneeuw",
                                "[\"Onderzoek\", \"Onderwijs\"]", "[\"Citaten\"]",
                                "18:04:32", "18:30:00"),
                        Map.of("research", false, "quotes", true, "teaching", false),
                        true),
                new Tool(
                        "tally",
                        "tally.json",
                        JSON,
                        "{\"eventType\": \"TEST\"}",
                        List.of(
                                "FORM_RESPONSE", "FORM_RESPONSE_PARTIAL",
                                "[\"opt-research\", \"opt-quotes\"]", "null"),
                        List.of(
                                "door de regen", "door de sneeuw",
                                "[\"opt-research\", \"opt-quotes\"]", "[\"opt-teaching\"]",
                                "T10:00:00", "T10:30:00"),
                        Map.of("research", false, "quotes", false, "teaching", true),
                        true),
                new Tool(
                        "formbricks",
                        "formbricks.json",
                        JSON,
                        "{\"event\": \"testEndpoint\"}",
                        List.of("responseFinished", "responseUpdated", "[\"Research\", \"Teaching\"]", "[]"),
                        List.of(
                                "every answer", "all the answers",
                                "[\"Research\", \"Teaching\"]", "[\"Quotes\"]",
                                "09:04:00", "09:40:00"),
                        Map.of("research", false, "quotes", true, "teaching", false),
                        true),
                new Tool(
                        "kobo",
                        "kobo.json",
                        "application/vnd.tool+json",
                        "{\"test\": true}",
                        List.of("\"agreed\": \"research quotes\",", ""),
                        List.of(
                                "asked after both", "asked after all",
                                "8000-000000000001", "8000-000000000002",
                                "research quotes", "publication"),
                        Map.of("research", false, "quotes", false, "publication", true),
                        false),
                new Tool(
                        "limesurvey",
                        "limesurvey.json",
                        "text/json; charset=utf-8",
                        "{\"event\": \"testWebhook\"}",
                        List.of("afterSurveyComplete", "afterSurveyDynamicSave", "2025-05-08 20:15:00", ""),
                        List.of(
                                "zelf deed", "altijd zelf deed",
                                "\"toestemming[SQ001]\": \"Y\"", "\"toestemming[SQ001]\": \"\"",
                                "2025-05-08 20:15:00", "2025-05-08 20:45:00"),
                        Map.of("teaching", true),
                        true),
                new Tool(
                        "form-post",
                        "form-post.txt",
                        "application/x-www-form-urlencoded",
                        "test=1",
                        List.of("&ok=onderzoek&ok=citaten", ""),
                        List.of("moed", "grote+moed", "ok=onderzoek&", ""),
                        Map.of("research", false, "quotes", true),
                        false));
    }

    @ParameterizedTest
    @MethodSource("tools")
    void aResponseIsOneStoryWithItsLastConsentWhateverCameBefore(Tool tool) throws Exception {
        var key = PushKey.generate();
        var mapping = Files.readString(SAMPLES.resolve(tool.name() + ".mapping.json"));
        var channel = tool.name() + "-life";
        running.open(key, opened -> opened.setName(channel).setMapping(mapping));

        var ping = send(key, tool, tool.ping());
        assertThat(ping.statusCode()).as(ping.body()).isEqualTo(200);
        assertThat(Running.json(ping.body()).path("status").asText()).isEqualTo("ignored");
        assertThat(send(key, tool, tool.changed(tool.partial())).statusCode()).isBetween(200, 201);
        var id = id(send(key, tool, tool.sample()));
        assertThat(Kafka.latest(Topics.CONSENTS).get(id).getPurposes()).containsValue(true);
        assertThat(id(send(key, tool, tool.sample()))).isEqualTo(id);
        assertThat(id(send(key, tool, tool.changed(tool.edited())))).isEqualTo(id);
        if (tool.ordered()) {
            assertThat(id(send(key, tool, tool.sample()))).isEqualTo(id);
        }

        assertThat(Kafka.latest(Topics.CONSENTS).get(id).getPurposes()).isEqualTo(tool.agreed());
        assertThat(Kafka.latest(Topics.SUBMISSIONS).values())
                .filteredOn(story -> story.getChannel().equals(channel))
                .singleElement()
                .satisfies(story -> assertThat(story.getStoryId()).isEqualTo(id));
    }

    private static HttpResponse<String> send(PushKey key, Tool tool, String body) {
        return running.push(key.shown(), body, "Content-Type", tool.type());
    }

    private static String id(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return Running.json(answer.body()).path("id").asText();
    }
}
