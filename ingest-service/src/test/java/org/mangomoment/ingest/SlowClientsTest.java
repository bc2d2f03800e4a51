package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A crowd that sends one byte now and then while ordinary clients tell, push and ask for health. As long as a minute,
/// with the limits as they are shipped and the times printed: `-Dmango.slow-seconds=60`.
class SlowClientsTest {
    private static final int SECONDS = Integer.getInteger("mango.slow-seconds", 0);
    private static final int SLOW = 300;
    private static final int ORDINARY = 20;
    private static final Duration LONGEST_CUT = Duration.ofSeconds(60);
    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([^\"]*)\"");
    private static final Map<String, Object> NO_OTHER_LIMITS = Map.of(
            "form.shortest", "0 s",
            "form.per-minute", 1_000_000,
            "form.calm", 1_000_000,
            "push.per-key", 1_000_000,
            "push.per-address", 1_000_000);

    private record Answer(String what, int status, long millis) {}

    @Test
    void everyOrdinaryRequestIsAnsweredAndEverySlowClientCutOff() throws Exception {
        var settings = new HashMap<>(NO_OTHER_LIMITS);
        if (SECONDS == 0) {
            settings.putAll(Map.of("http.sending.head", "2 s", "http.sending.period", "2 s"));
        }
        try (var running = Running.ready(settings)) {
            var key = running.channel("slow-clients");
            var address = running.request("/").build().uri();
            var pause = Duration.ofMillis(SECONDS == 0 ? 500 : 3_000);
            var crowd = IntStream.range(0, SLOW)
                    .mapToObj(number -> SlowClient.of(number, address, key, pause))
                    .toList();
            var end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
            var answers = new ConcurrentLinkedQueue<Answer>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var other = running.channel("ordinary-clients");
                BooleanSupplier enough = () -> System.nanoTime() > end
                        && (crowd.stream().allMatch(slow -> slow.cuts() > 0)
                                || System.nanoTime() > end + LONGEST_CUT.toNanos());
                var clients = IntStream.range(0, ORDINARY)
                        .mapToObj(_ -> threads.submit(() -> live(running, other, answers, enough)))
                        .toList();
                for (var client : clients) {
                    client.get();
                }
            } finally {
                crowd.forEach(SlowClient::close);
            }
            tell(answers);
            assertThat(crowd).as("slow clients").allMatch(slow -> slow.cuts() > 0, "are cut off");
            assertThat(answers)
                    .filteredOn(answer -> answer.status() < 200 || answer.status() > 303)
                    .as("requests of ordinary clients that were not answered as they should")
                    .isEmpty();
            assertThat(answers).hasSizeGreaterThanOrEqualTo(3 * 4 * ORDINARY);
            if (SECONDS >= 60) {
                assertThat(percentile(answers, 0.95))
                        .as("milliseconds of 95 % of all requests")
                        .isLessThan(1_000);
            }
        }
    }

    /// One client: the form, a story told in it, a story pushed, health; again and again.
    private static Object live(Running running, String key, Queue<Answer> answers, BooleanSupplier enough)
            throws Exception {
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (var round = 0; round < 3 || !enough.getAsBoolean(); round++) {
                var page = ask(
                        answers, "page", () -> http.send(running.request("/").build(), BodyHandlers.ofString()));
                var seal = SEAL.matcher(page);
                var story = "seal=" + (seal.find() ? seal.group(1) : "") + "&text="
                        + URLEncoder.encode("Synthetic: he waved, " + System.nanoTime(), StandardCharsets.UTF_8);
                ask(answers, "form", () -> http.send(form(running, story), BodyHandlers.ofString()));
                ask(answers, "push", () -> http.send(push(running, key), BodyHandlers.ofString()));
                ask(
                        answers,
                        "health",
                        () -> http.send(running.request("/health/ready").build(), BodyHandlers.ofString()));
            }
        }
        return answers;
    }

    private static HttpRequest form(Running running, String fields) {
        return running.request("/")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build();
    }

    private static HttpRequest push(Running running, String key) {
        return running.request("/api/stories")
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\": \"Synthetic: she waved, " + System.nanoTime() + "\"}"))
                .build();
    }

    private static String ask(Queue<Answer> answers, String what, Callable<HttpResponse<String>> request)
            throws Exception {
        var begin = System.nanoTime();
        try {
            var answer = request.call();
            answers.add(new Answer(
                    what,
                    answer.statusCode(),
                    Duration.ofNanos(System.nanoTime() - begin).toMillis()));
            return answer.body();
        } catch (IOException _) {
            answers.add(new Answer(
                    what, 0, Duration.ofNanos(System.nanoTime() - begin).toMillis()));
            return "";
        }
    }

    private static void tell(Queue<Answer> answers) {
        for (var what : List.of("page", "form", "push", "health")) {
            var some = answers.stream()
                    .filter(answer -> answer.what().equals(what))
                    .toList();
            System.out.printf(
                    "%d slow, %d ordinary clients, %s: %d answers, median %d ms, p95 %d ms, longest %d ms%n",
                    SLOW,
                    ORDINARY,
                    what,
                    some.size(),
                    percentile(some, 0.5),
                    percentile(some, 0.95),
                    percentile(some, 1));
        }
    }

    private static long percentile(Iterable<Answer> answers, double share) {
        var times = new ArrayList<Long>();
        answers.forEach(answer -> times.add(answer.millis()));
        times.sort(null);
        return times.get((int) Math.ceil(share * times.size()) - 1);
    }
}
