package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.PushKey;
import org.mangomoment.schemas.Topics;

/// What was agreed with a channel, and how much anyone may send.
class LimitsTest {
    private static Running running;

    @BeforeAll
    static void start() throws Exception {
        running = Running.ready(Map.of());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void aKeyThatComesTooFastIsToldWhenToComeAgainAndAnotherIsNot() throws Exception {
        try (var strict = Running.ready(Map.of("push.per-key", 5))) {
            var hasty = PushKey.generate();
            strict.put(Running.channel("hasty", hasty).build());
            var other = strict.channel("unhurried");
            await().until(() -> strict.get("/api/stories/none", hasty.shown()).statusCode() != 401);
            var answers = IntStream.range(0, 10)
                    .mapToObj(number -> strict.get("/api/stories/none", hasty.shown()))
                    .toList();
            var last = answers.getLast();
            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(seconds(last)).isBetween(1L, 60L);
            assertThat(strict.get("/api/stories/none", other).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anAddressThatComesTooFastIsHeldBackWithAnyKey() throws Exception {
        try (var strict = Running.ready(Map.of("push.per-address", 3))) {
            var statuses = IntStream.range(0, 6)
                    .mapToObj(number ->
                            strict.get("/api/stories/none", "nonsense").statusCode())
                    .toList();
            assertThat(statuses).startsWith(401, 401, 401).endsWith(429, 429);
        }
    }

    @Test
    void theDailyLimitHoldsForACrowdAndARestartAndRepeatsPass() throws Exception {
        var key = PushKey.generate();
        running.open(key, channel -> channel.setName("frugal").setDailyLimit(5L));
        var pending = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (var number = 0; number < 20; number++) {
            pending.add(running.client()
                    .sendAsync(
                            running.request("/api/stories")
                                    .header("Authorization", "Bearer " + key.shown())
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(
                                            "{\"text\": \"Synthetic " + number + "\", \"id\": " + number + "}"))
                                    .build(),
                            BodyHandlers.ofString()));
        }
        var answers = pending.stream().map(CompletableFuture::join).toList();
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(5);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 429)
                .hasSize(15)
                .allSatisfy(answer -> assertThat(seconds(answer))
                        .isBetween(1L, Duration.ofHours(25).toSeconds()));
        var taken = IntStream.range(0, 20)
                .filter(number -> answers.get(number).statusCode() == 201)
                .findFirst()
                .orElseThrow();
        try (var restarted = Running.ready(Map.of())) {
            var again = "{\"text\": \"Synthetic " + taken + "\", \"id\": " + taken + "}";
            assertThat(restarted.push(key.shown(), again).statusCode()).isEqualTo(200);
            assertThat(restarted
                            .push(key.shown(), "{\"text\": \"Synthetic: one more.\"}")
                            .statusCode())
                    .isEqualTo(429);
            var lines = restarted.batch(key.shown(), BodyPublishers.ofString(again + "\n{\"text\": \"More.\"}\n"));
            assertThat(lines).extracting(line -> line.path("status").asText()).containsExactly("repeated", "limited");
        }
    }

    @Test
    void aFieldThatIsNotAgreedIsNamedAndTheAgreedLanguageHolds() {
        var key = PushKey.generate();
        running.open(
                key,
                channel -> channel.setName("terse")
                        .setAllowedFields(List.of("teller", "period.year"))
                        .setLanguage("nl"));
        var refused = running.push(
                key.shown(),
                "{\"text\": \"Synthetisch.\", \"teller\": \"family\", \"organisation\": \"Voorbeeld\", \"period\":"
                        + " {\"year\": 2025, \"season\": \"spring\"}, \"contact\": {\"email\": \"a@example.org\"}}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Running.json(refused.body()).path("errors"))
                .extracting(error -> error.path("field").asText())
                .containsExactlyInAnyOrder("organisation", "period.season", "contact.email");
        var taken = running.push(
                key.shown(),
                "{\"text\": \"Synthetisch: toegestaan.\", \"period\": {\"year\": 2025}, \"contact\": {\"email\": \"\"},"
                        + " \"id\": 7, \"colour\": \"blue\"}");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        var id = Running.json(taken.body()).path("id").asText();
        assertThat(Kafka.latest(Topics.SUBMISSIONS).get(id).getDeclaredLanguage())
                .isEqualTo("nl");
    }

    @Test
    void whatBecameOfAChannelsStoriesIsWrittenForStewardsWithoutTheStories() {
        var key = running.channel("counted");
        running.push(key, "{\"text\": \"Synthetic: counted.\", \"id\": 1}");
        running.push(key, "{\"text\": \"Synthetic: counted.\", \"id\": 1}");
        running.push(key, "{\"text\": \"Synthetic: other.\", \"id\": 1}");
        running.push(key, "{\"text\": \"\", \"teller\": \"monarch\"}");
        running.push(key, "{broken");
        running.batch(key, BodyPublishers.ofString("{\"text\": \"Synthetic: a line.\"}\n{\"text\": 5}\n"));
        await().untilAsserted(() -> {
            var days = Kafka.latest(Topics.CHANNEL_DAYS).entrySet().stream()
                    .filter(day -> day.getKey().startsWith("counted/"))
                    .map(Map.Entry::getValue)
                    .toList();
            assertThat(days).hasSize(1);
            assertThat(days.getFirst().getAccepted()).isEqualTo(2);
            assertThat(days.getFirst().getRepeated()).isEqualTo(1);
            assertThat(days.getFirst().getRefused())
                    .isEqualTo(Map.of(
                            "conflict",
                            1L,
                            "text missing",
                            1L,
                            "teller unknown",
                            1L,
                            "unreadable",
                            1L,
                            "text malformed",
                            1L));
        });
        var written = Kafka.read(Topics.CHANNEL_DAYS, Kafka.bootstrap()).stream()
                .map(record -> new String(record.value(), StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining());
        assertThat(written).doesNotContain("Synthetic", "monarch");
    }

    @Test
    void whatASenderNamesIsNotAmongTheCounts() {
        var key = running.channel("counted-names");
        var names = IntStream.range(0, 400)
                .mapToObj(n -> "\"toestemming van Jan Voorbeeld " + n + "\": true")
                .collect(Collectors.joining(","));
        var within = running.push(key, "{\"text\": \"Synthetic.\", \"consent\": {" + names + "}}");
        var beside = running.push(key, "{\"text\": \"Synthetic.\"," + names + "}");

        assertThat(List.of(within.statusCode(), beside.statusCode())).containsOnly(422);
        assertThat(Running.json(beside.body()).path("errors")).hasSize(50);
        await().untilAsserted(() -> assertThat(Kafka.latest(Topics.CHANNEL_DAYS).values())
                .filteredOn(day -> day.getChannel().equals("counted-names"))
                .singleElement()
                .satisfies(day -> assertThat(day.getRefused()).isEqualTo(Map.of("consent unknown", 100L))));
    }

    private static long seconds(HttpResponse<String> answer) {
        return Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow());
    }
}
