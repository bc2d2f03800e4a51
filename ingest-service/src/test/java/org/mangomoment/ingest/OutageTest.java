package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mangomoment.kafka.EmbeddedKafka;
import org.mangomoment.kafka.FreePorts;
import org.mangomoment.schemas.Topics;

class OutageTest {
    /// What 200 stories may take on top of what 200 requests take on this machine at this moment.
    private static final Duration SIX_SECONDS = Duration.ofSeconds(6);

    @Test
    void withoutKafkaEveryStoryIsAnsweredSoonAndWithItAllGoesOn() throws Exception {
        var folder = Kafka.folder();
        var ports = FreePorts.take(2);
        int port = ports.getFirst();
        int controller = ports.getLast();
        try (var running =
                Running.on("127.0.0.1:" + port, Map.of("kafka.acknowledgement", "2 s", "push.insist", "1 s"))) {
            assertThat(running.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(running.get("/health/ready").statusCode()).isEqualTo(503);
            unavailable(push(running, "early").join());

            var kafka = EmbeddedKafka.start(folder, port, controller);
            running.awaitReady();
            var key = running.channel("steady", "research");
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> push(running, "before").join().statusCode() < 300);
            kafka.close();

            var machine = time(() -> all(number -> live(running)).forEach(CompletableFuture::join));
            var answering = time(
                    () -> all(number -> push(running, "out-" + number)).forEach(answer -> unavailable(answer.join())));
            assertThat(answering).isLessThan(SIX_SECONDS.plus(machine.multipliedBy(2)));
            var batch = running.batch(key, BodyPublishers.ofString("{\"text\": \"Synthetic: batch.\"}\n"));
            assertThat(batch.getFirst().path("status").asText()).isEqualTo("unavailable");

            try (var again = EmbeddedKafka.start(folder, port, controller)) {
                await().atMost(Duration.ofSeconds(40))
                        .until(() -> push(running, "out-1").join().statusCode() < 300);
                var stored = Kafka.read(Topics.SUBMISSIONS, again.bootstrap()).stream()
                        .map(Topics.SUBMISSIONS::value)
                        .map(story -> story.getText())
                        .toList();
                assertThat(stored).contains("Synthetic: before.", "Synthetic: out-1.");
            }
        }
    }

    private static List<CompletableFuture<HttpResponse<String>>> all(
            IntFunction<CompletableFuture<HttpResponse<String>>> request) {
        return IntStream.range(0, 200).mapToObj(request).toList();
    }

    private static CompletableFuture<HttpResponse<String>> live(Running running) {
        return running.client().sendAsync(running.request("/health/live").build(), BodyHandlers.ofString());
    }

    private static Duration time(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static CompletableFuture<HttpResponse<String>> push(Running running, String name) {
        var request = running.request("/api/stories")
                .header("Authorization", "Bearer " + Running.OPERATOR)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", name)
                .POST(BodyPublishers.ofString("{\"text\": \"Synthetic: " + name + ".\"}"))
                .build();
        return running.client().sendAsync(request, BodyHandlers.ofString());
    }

    private static void unavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
}
