package org.mangomoment.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.classifier.topology.Example;
import org.mangomoment.kafka.FreePorts;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.settings.Settings;
import org.mangomoment.schemas.RedactionAct;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.schemas.Topics;

/// The whole service, with its language models, on a real broker.
class ClassifierServiceTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final URI METRICS =
            URI.create("http://127.0.0.1:" + FreePorts.take(1).getFirst() + "/metrics");

    private final Failures failures = new Failures();

    @Test
    void aStoryIsRedactedSuggestedForHiddenOnRequestAndWithdrawnAcrossARestart(@TempDir Path folder) throws Exception {
        try (var kafka = new Kafka(folder.resolve("broker"))) {
            try (var service = service(kafka, folder)) {
                service.start();
                awaitReady(service);
                var text = "Nurse Mary Jones brought my father a warm blanket. Call me on 0470 12 34 56.";
                kafka.write(Topics.SUBMISSIONS, "one", Example.submission("one", text));
                await().atMost(PATIENCE).until(() -> suggestions(kafka).size() == 1);
                assertThat(stories(kafka).getFirst().getText()).doesNotContain("Jones", "0470");
                assertThat(suggestions(kafka).getFirst().getDimensions()).isNotEmpty();
                assertThat(kafka.content().of(Topics.CODEBOOKS, "1")).hasSize(1);
                assertThat(kafka.content().of(Topics.MODELS, "cues-1")).hasSize(1);
                assertThat(suggestions(kafka).getFirst().getModelId()).isEqualTo("starter-1");
                assertThat(get(METRICS).body()).contains("mango_classifier_spans_hidden_total");
                hide(kafka, stories(kafka).getFirst(), "father");
                await().atMost(PATIENCE).until(() -> suggestions(kafka).size() == 2);
            }
            try (var again = service(kafka, folder)) {
                again.start();
                awaitReady(again);
                kafka.write(Topics.SUBMISSIONS, "two", Example.submission("two", "De zuster bracht thee."));
                await().atMost(PATIENCE)
                        .until(() ->
                                kafka.content().of(Topics.SUGGESTIONS, "two").size() == 1);
                assertThat(stories(kafka))
                        .extracting(Story::getVersion)
                        .doesNotHaveDuplicates()
                        .hasSize(2);
                assertThat(stories(kafka).getLast().getText()).doesNotContain("father");

                kafka.write(Topics.SUBMISSIONS, "one", null);
                await().atMost(PATIENCE)
                        .until(() ->
                                kafka.content().of(Topics.SUGGESTIONS, "one").size() == 3);
                assertThat(kafka.content().of(Topics.STORIES, "one").getLast()).isNull();
                assertThat(kafka.content().of(Topics.SUGGESTIONS, "one").getLast())
                        .isNull();
            }
            assertThat(kafka.content().deadLetters()).isEmpty();
            assertThat(failures.any()).isFalse();
        }
    }

    private static void hide(Kafka kafka, Story story, String word) {
        var start = story.getText().indexOf(word);
        var key = new StoryPart("one", "request");
        kafka.write(
                Topics.REDACTION_REQUESTS,
                key,
                Example.request(key, story.getVersion(), RedactionAct.HIDE, start, start + word.length(), 5));
    }

    private static List<Story> stories(Kafka kafka) {
        return kafka.content().of(Topics.STORIES, "one");
    }

    private static List<Suggestions> suggestions(Kafka kafka) {
        return kafka.content().of(Topics.SUGGESTIONS, "one");
    }

    private ClassifierService service(Kafka kafka, Path folder) {
        var overlay = Map.of(
                "kafka.bootstrap", kafka.bootstrap(),
                "http.port", 0,
                "metrics.port", METRICS.getPort(),
                "stream.state-folder", folder.resolve("state").toString());
        return new ClassifierService(Settings.read(ClassifierSettings.class, "classifier-stream", overlay), failures);
    }

    private static void awaitReady(ClassifierService service) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get(service, "/health/ready"))
                        .extracting(answer -> answer.statusCode() + answer.body())
                        .asString()
                        .startsWith("200"));
    }

    private static HttpResponse<String> get(ClassifierService service, String path) throws Exception {
        return get(service.address().resolve(path));
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
