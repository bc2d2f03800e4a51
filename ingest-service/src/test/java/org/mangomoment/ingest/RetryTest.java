package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Topics;

/// Lost answers, impatient senders, and everyone at once.
class RetryTest {
    private static Running running;
    private static String key;

    private record Sent(String key, String body, HttpResponse<String> answer) {}

    @BeforeAll
    static void start() throws Exception {
        running = Running.ready(Map.of());
        key = running.channel("impatient", "research");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void anAnswerThatGotLostIsGivenAgain() throws Exception {
        var body = "{\"text\": \"Synthetic: the answer got lost.\"}";
        try (var socket = open("/api/stories", "application/json\r\nIdempotency-Key: lost", body.length())) {
            socket.getOutputStream().write(body.getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
        }
        var again = running.push(key, body, "Idempotency-Key", "lost");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Kafka.read(Topics.SUBMISSIONS, Kafka.bootstrap()))
                .filteredOn(read -> Topics.SUBMISSIONS.key(read).equals(id(again)))
                .hasSize(1);
    }

    @Test
    void whateverIsSentAtOnceAKeyIsOneStoryWithOneBody() {
        for (var seed = 1L; seed <= 12; seed++) {
            var answers = sendAtOnce(new Random(seed), "seed-" + seed);
            check(answers, "seed " + seed);
        }
    }

    private static List<Sent> sendAtOnce(Random random, String prefix) {
        var pending = new ArrayList<CompletableFuture<Sent>>();
        for (var number = 0; number < 24; number++) {
            var idempotency = prefix + "-" + random.nextInt(4);
            var body = "{\"text\": \"Synthetic variant " + random.nextInt(2) + " of " + idempotency + ".\"}";
            var request = running.request("/api/stories")
                    .header("Authorization", "Bearer " + key)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", idempotency)
                    .POST(BodyPublishers.ofString(body))
                    .build();
            pending.add(running.client()
                    .sendAsync(request, BodyHandlers.ofString())
                    .thenApply(answer -> new Sent(idempotency, body, answer)));
        }
        return pending.stream().map(CompletableFuture::join).toList();
    }

    private static void check(List<Sent> all, String seed) {
        var taken = new HashMap<String, Sent>();
        all.stream()
                .filter(sent -> sent.answer().statusCode() == 201)
                .forEach(sent -> assertThat(taken.put(sent.key(), sent))
                        .as(seed + ": a second 201 for one key")
                        .isNull());
        var stored = Kafka.latest(Topics.SUBMISSIONS);
        for (var sent : all) {
            var first = taken.get(sent.key());
            assertThat(first).as(seed).isNotNull();
            var same = first.body().equals(sent.body());
            assertThat(sent.answer().statusCode()).as(seed).isIn(same ? List.of(200, 201) : List.of(409));
            if (same) {
                assertThat(id(sent.answer())).as(seed).isEqualTo(id(first.answer()));
                assertThat(sent.body()).contains(stored.get(id(first.answer())).getText());
            }
        }
    }

    @Test
    void aBatchThatBreaksOffLosesNothingThatWasAcknowledged() throws Exception {
        var lines = IntStream.range(0, 400)
                .mapToObj(number -> "{\"text\": \"Synthetic line " + number + ".\", \"id\": \"cut-" + number + "\"}\n")
                .toList();
        var sent = String.join("", lines.subList(0, 150)) + "{\"text\": \"Synthetic half a li";
        var acknowledged = new HashSet<String>();
        try (var socket = open("/api/stories/batch", "application/x-ndjson", 1 << 20)) {
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            while (acknowledged.size() < 100) {
                var line = answer.readLine();
                if (line.startsWith("{")) {
                    acknowledged.add(Running.json(line).path("id").asText());
                }
            }
        }
        assertThat(Kafka.latest(Topics.SUBMISSIONS).keySet()).containsAll(acknowledged);

        var again = running.batch(key, BodyPublishers.ofString(String.join("", lines)));
        assertThat(again)
                .hasSize(400)
                .allMatch(result -> List.of("accepted", "repeated").contains(status(result)));
        var ids = again.stream().map(result -> result.path("id").asText()).toList();
        assertThat(again)
                .filteredOn(result -> acknowledged.contains(result.path("id").asText()))
                .allMatch(result -> status(result).equals("repeated"));
        var stored = Kafka.latest(Topics.SUBMISSIONS);
        assertThat(stored.keySet()).containsAll(ids);
        assertThat(stored.values()).noneMatch(story -> story.getText().startsWith("Synthetic half"));
    }

    @Test
    void aClientThatReadsOnlyWhenAllIsSentGetsEveryResult() throws IOException {
        var lines = 20_000;
        var line = "{\"teller\": \"x\", \"giver\": \"x\", \"receiver\": \"x\", \"setting\": \"x\"}\n"
                .getBytes(StandardCharsets.US_ASCII);
        try (var socket = open("/api/stories/batch", "application/x-ndjson", (long) line.length * lines)) {
            var out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            for (var number = 0; number < lines; number++) {
                out.write(line);
            }
            out.flush();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains("{\"line\":" + lines + ",\"status\":\"refused\"");
        }
    }

    private static Socket open(String path, String type, long length) throws IOException {
        var address = running.request("/").build().uri();
        var socket = new Socket(address.getHost(), address.getPort());
        socket.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: example.org\r\nAuthorization: Bearer " + key
                                + "\r\nConnection: close\r\nContent-Type: " + type + "\r\nContent-Length: " + length
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String id(HttpResponse<String> answer) {
        return Running.json(answer.body()).path("id").asText();
    }

    private static String status(JsonNode result) {
        return result.path("status").asText();
    }
}
