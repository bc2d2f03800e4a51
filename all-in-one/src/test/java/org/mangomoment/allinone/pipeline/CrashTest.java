package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.Stories;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;

/// Acknowledged is a subset of stored, and stored equals shown, of stories and of decisions: across `kill -9`, a stop,
/// and a lost index.
@InChromium
class CrashTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int STORIES = 120;

    private final ConcurrentMap<Integer, String> acknowledged = new ConcurrentHashMap<>();

    @Test
    void nothingIsLostAndNothingDoubled(@TempDir Path temporary, Chromium chromium) throws Exception {
        var folder = temporary.resolve("data");
        var before = acrossAKill(folder, chromium);
        delete(folder.resolve("index"));
        try (var demo = Demo.start(folder)) {
            assertThat(answers(demo)).as("answers of an index made anew").isEqualTo(before);
        }
    }

    /// @return answers of the second process, which was told to stop in the end
    private List<String> acrossAKill(Path folder, Chromium chromium) throws Exception {
        DecidingProgram program;
        ReviewingBrowser browser;
        try (var demo = Demo.start(folder)) {
            program = new DecidingProgram(demo);
            browser = new ReviewingBrowser(demo, chromium);
            killWhileBusy(demo, program, browser);
        }
        assertThat(acknowledged).as("the kill came while stories were pushed").hasSizeBetween(1, STORIES - 1);
        try (browser;
                var demo = Demo.start(folder)) {
            everyAcknowledgedStoryIsThereOnce(demo);
            pushAll(demo);
            assertThat(acknowledged).hasSize(STORIES);
            everyAcknowledgedStoryIsThereOnce(demo);
            program.assertThereOnce(demo);
            program.sendAgain(demo);
            program.assertThereOnce(demo);
            browser.saveAgain(demo);
            var answers = answers(demo);
            assertThat(demo.jvm().stop()).as("status after being told to stop").isZero();
            return answers;
        }
    }

    /// The reviewer saves at a moment at which nothing is answered any more.
    private void killWhileBusy(Demo demo, DecidingProgram program, ReviewingBrowser browser) throws Exception {
        var deciding = Thread.ofVirtual().start(() -> program.decide(demo));
        var pushing = Thread.ofVirtual().start(() -> {
            try {
                pushAll(demo);
            } catch (IOException | InterruptedException _) {
                // The process was killed under it, as intended.
            }
        });
        await().atMost(PATIENCE).until(() -> acknowledged.size() >= STORIES / 3 && program.acknowledged() > 0);
        demo.jvm().signal("STOP");
        browser.save();
        demo.jvm().kill();
        browser.assertTold();
        pushing.join();
        deciding.join();
    }

    private void pushAll(Demo demo) throws IOException, InterruptedException {
        for (var number = 0; number < STORIES; number++) {
            var answer = demo.push("crash-" + number, Stories.numbered("bilby", number));
            assertThat(answer.statusCode()).isIn(200, 201);
            var id = JSON.readTree(answer.body()).path("id").asText();
            assertThat(acknowledged.getOrDefault(number, id)).isEqualTo(id);
            acknowledged.put(number, id);
        }
    }

    private void everyAcknowledgedStoryIsThereOnce(Demo demo) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(shown(demo))
                        .containsAll(acknowledged.values())
                        .doesNotHaveDuplicates()
                        .hasSizeLessThanOrEqualTo(STORIES));
    }

    private static List<String> shown(Demo demo) throws Exception {
        var ids = new ArrayList<String>();
        demo.desk("steward")
                .get("/api/search?q=bilby&size=1000")
                .path("hits")
                .forEach(hit -> ids.add(hit.path("id").asText()));
        return ids;
    }

    private static List<String> answers(Demo demo) throws Exception {
        var steward = demo.desk("steward");
        var answers = new ArrayList<String>();
        for (var query : List.of("bilby", "verpleegkundige", "\"night nurse\"", "nurse OR zuster", "hand*")) {
            var answer = steward.search(query);
            answers.add(query + " " + answer.path("total") + " " + answer.path("facets"));
        }
        var ids = shown(demo);
        ids.sort(Comparator.naturalOrder());
        answers.addAll(ids);
        return answers;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
