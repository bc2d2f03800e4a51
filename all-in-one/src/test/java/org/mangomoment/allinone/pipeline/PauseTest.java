package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.Stories;

/// A machine that stands still for a while (`kill -STOP`, a laptop that sleeps) and goes on.
class PauseTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final int STORIES = 60;

    /// So long that one of the stories is being read whenever the machine stops.
    private static final String FILLER = "She came back in the night and asked how I was. ".repeat(200);

    @Test
    void whatIsPushedAroundAPauseIsAnsweredAfterItAndIsThereOnce(@TempDir Path temporary) throws Exception {
        try (var demo = Demo.start(temporary.resolve("data"));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answered = new ConcurrentLinkedQueue<String>();
            var pushing = new ArrayList<CompletableFuture<Void>>();
            for (var number = 0; number < STORIES; number++) {
                var one = number;
                pushing.add(CompletableFuture.runAsync(() -> answered.add(push(demo, one)), threads));
            }
            await().atMost(PATIENCE).until(() -> answered.size() >= STORIES * 3 / 4);
            demo.jvm().signal("STOP");
            var during = CompletableFuture.runAsync(() -> answered.add(push(demo, STORIES)), threads);
            try {
                await().atMost(PAUSE.multipliedBy(2))
                        .during(PAUSE)
                        .until(() -> !during.isDone() && demo.jvm().alive());
            } finally {
                demo.jvm().signal("CONT");
            }
            during.join();
            pushing.forEach(CompletableFuture::join);
            assertThat(List.copyOf(answered)).hasSize(STORIES + 1).doesNotHaveDuplicates();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(shown(demo)).containsExactlyInAnyOrderElementsOf(answered));
            assertThat(demo.deadLetters()).isEmpty();
        }
    }

    /// As the documentation tells senders: the same again, with the same key, until it is answered with success.
    private static String push(Demo demo, int number) {
        while (true) {
            try {
                var answer = demo.push("pause-" + number, story(number));
                if (answer.statusCode() == 200 || answer.statusCode() == 201) {
                    return JSON.readTree(answer.body()).path("id").asText();
                }
                assertThat(answer.statusCode()).isEqualTo(503);
                Thread.sleep(1_000);
            } catch (IOException _) {
                // Not answered: the same again.
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private static String story(int number) {
        return Stories.numbered("numbat", number).replace("Journey", FILLER + "Journey");
    }

    private static List<String> shown(Demo demo) throws Exception {
        var ids = new ArrayList<String>();
        demo.desk("steward")
                .get("/api/search?q=numbat&size=100")
                .path("hits")
                .forEach(hit -> ids.add(hit.path("id").asText()));
        return ids;
    }
}
