package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Topics;

class BatchTest {
    private static Running running;
    private static String key;

    @BeforeAll
    static void start() throws Exception {
        running = Running.ready(Map.of());
        key = running.channel("survey-tool", "research");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void everyLineHasItsResultInOrderAndABrokenOneStopsNothing() {
        var results = running.batch(
                key,
                BodyPublishers.ofString("\uFEFF{\"text\": \"Synthetic A.\", \"idempotencyKey\": \"a\"}\r\n"
                        + "\n"
                        + "{broken\n"
                        + "{\"text\": \"" + "x".repeat(140_000) + "\"}\n"
                        + "{\"text\": \"Synthetic A.\", \"idempotencyKey\": \"a\"}\n"
                        + "{\"text\": \"Synthetic other A.\", \"idempotencyKey\": \"a\"}\n"
                        + "{\"text\": \"\", \"teller\": \"king\"}\n"
                        + "{\"text\": \"Synthetic B.\", \"id\": 1200000, \"extra\": true}"));
        assertThat(results).extracting(result -> result.path("line").asInt()).containsExactly(1, 3, 4, 5, 6, 7, 8);
        assertThat(results)
                .extracting(BatchTest::status)
                .containsExactly("accepted", "refused", "refused", "repeated", "conflict", "refused", "accepted");
        assertThat(results.get(3).path("id")).isEqualTo(results.get(0).path("id"));
        assertThat(results.get(5).path("errors")).hasSize(2);
        assertThat(results.get(6).path("ignored").get(0).asText()).isEqualTo("extra");
    }

    @Test
    void fiveThousandLinesAreFiveThousandStoriesAndAgainNoneMore() {
        var lines = IntStream.range(0, 5_000)
                .mapToObj(number ->
                        "{\"text\": \"Synthetic story " + number + " of a long batch.\", \"id\": \"" + number + "\"}\n")
                .collect(Collectors.joining());
        var first = running.batch(key, BodyPublishers.ofString(lines));
        assertThat(first).hasSize(5_000).allMatch(result -> status(result).equals("accepted"));
        var second = running.batch(key, BodyPublishers.ofString(lines));
        assertThat(second).hasSize(5_000).allMatch(result -> status(result).equals("repeated"));
        var ids = first.stream().map(result -> result.path("id").asText()).collect(Collectors.toSet());
        assertThat(ids).hasSize(5_000);
        assertThat(Kafka.latest(Topics.SUBMISSIONS).keySet()).containsAll(ids);
    }

    private static String status(JsonNode result) {
        return result.path("status").asText();
    }
}
