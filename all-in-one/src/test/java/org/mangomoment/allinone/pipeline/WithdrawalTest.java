package org.mangomoment.allinone.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.product.ByteHunt;
import org.mangomoment.allinone.product.CommandRun;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.schemas.DeadLetter;

/// One of many stories is withdrawn and purged: no file has a byte of it any more, and the others are as they were. Of
/// a thousand: `-Dmango.stories=1000`.
class WithdrawalTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int STORIES = Integer.getInteger("mango.stories", 200);
    private static final int LEAVING = STORIES / 2;
    /// Stories of a page of results, at most.
    private static final int PAGE = 1_000;

    private static final String NOT_SUGGESTED = "not suggested yet";

    /// Words that nothing else has; the last two are of the memo and the dead letter.
    private static final List<String> WORDS = List.of(
            "Zebulon", "Quackenbush", "xylofoonwals", "tramkaartje", "vuurtorenkoek", "gerimpelde", "memowoordje");

    @Test
    void nothingIsLeftOfAWithdrawnStoryAndTheOthersAreUnchanged(@TempDir Path temporary) throws Exception {
        var folder = temporary.resolve("data");
        try (var demo = Demo.start(folder)) {
            var id = pushAll(demo);
            var all = demo.desk("steward").total();
            decideAndHide(demo, id);
            writeDeadLetter(demo, id);
            assertThat(ByteHunt.in(folder, WORDS))
                    .as("the hunt finds what is there")
                    .hasSizeGreaterThan(WORDS.size());
            var before = stories(demo);
            before.remove(id);

            assertThat(copy(folder, id).out())
                    .contains("Zebulon Quackenbush floot", "zebulon@example.org", "\"research\"");
            assertThat(copy(folder, "no-story").status()).isEqualTo(1);

            assertThat(demo.withdraw(id)).isEqualTo(204);
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(demo.desk("steward").total()).isEqualTo(all - 1));
            assertThat(demo.push("story-" + LEAVING, story(LEAVING)).statusCode())
                    .as("a retry")
                    .isEqualTo(410);
            assertThat(CommandRun.of("withdrawals", "--folder", folder.toString())
                            .out())
                    .contains("1 withdrawals under way", id, "by channel");

            var purge = CommandRun.of("purge", "--folder", folder.toString());
            assertThat(purge.out())
                    .as(purge::err)
                    .contains("Nothing remains.")
                    .doesNotContain("Zebulon", "xylofoonwals");
            assertThat(purge.status()).isZero();
            assertThat(CommandRun.of("withdrawals", "--folder", folder.toString())
                            .out())
                    .contains("0 withdrawals under way");
            assertThat(stories(demo)).isEqualTo(before);
            demo.jvm().stop();
        }
        assertThat(ByteHunt.in(folder, WORDS)).isEmpty();
    }

    private static CommandRun copy(Path folder, String id) {
        return CommandRun.of("story", "copy", id, "--folder", folder.toString());
    }

    private static String pushAll(Demo demo) throws Exception {
        var lines = IntStream.range(0, STORIES).mapToObj(WithdrawalTest::line).collect(Collectors.joining("\n"));
        var results = demo.batch(lines).body().lines().toList();
        assertThat(results).hasSize(STORIES).allMatch(line -> line.contains("\"accepted\""));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> demo.desk("steward").search("tram").path("total").asLong() >= STORIES - 1
                        && allSuggested(demo));
        return JSON.readTree(results.get(LEAVING)).path("id").asText();
    }

    private static boolean allSuggested(Demo demo) throws Exception {
        return stories(demo).values().stream().noneMatch(story -> story.endsWith(NOT_SUGGESTED));
    }

    private static String line(int number) {
        return story(number).replaceFirst("}$", ", \"idempotencyKey\": \"story-" + number + "\"}");
    }

    private static String story(int number) {
        return (number == LEAVING
                        ? """
                        {"text": "Synthetisch: verpleger Zebulon Quackenbush floot een xylofoonwals in de tram en gaf mij \
                        zijn tramkaartje en een vuurtorenkoek. Ik zat daar met mijn gerimpelde handen te lachen.", \
                        "contact": {"name": "Zebulon Quackenbush", "email": "zebulon@example.org"}, \
                        """
                        : "{\"text\": \"Synthetisch: de zuster van de tram nam de tijd voor nummer %d, zonder haast.\", "
                                .formatted(number))
                + "\"language\": \"nl\", \"consent\": {\"research\": true}}";
    }

    private static void decideAndHide(Demo demo, String id) throws Exception {
        var reviewer = demo.desk("reviewer");
        var version = reviewer.get("/api/stories/" + id).path("version").asLong();
        assertThat(reviewer.post("/api/stories/" + id + "/decisions", """
            {"storyVersion": %d, "decisionId": "5a1f4f2e-0000-4000-8000-00000000abcd", \
            "eligibility": {"verdict": "yes"}, "memo": "een memowoordje over vuurtorenkoek"}\
            """.formatted(version))
                        .statusCode())
                .isEqualTo(201);
        assertThat(reviewer.post(
                                "/api/stories/" + id + "/redactions",
                                "{\"act\": \"hide\", \"storyVersion\": %d, \"start\": 0, \"end\": 11}"
                                        .formatted(version))
                        .statusCode())
                .isIn(201, 202);
    }

    private static void writeDeadLetter(Demo demo, String id) throws Exception {
        var letter = new DeadLetter(
                "submissions", id.getBytes(UTF_8), story(LEAVING).getBytes(UTF_8), "a test", "the test", Instant.now());
        try (var producer = new KafkaProducer<byte[], byte[]>(demo.kafka().producer())) {
            producer.send(letter.record()).get();
        }
    }

    /// Text, version and suggestions of every story, by id.
    private static Map<String, String> stories(Demo demo) throws Exception {
        var stories = new TreeMap<String, String>();
        for (var page = 1; ; page++) {
            var hits = demo.desk("steward")
                    .get("/api/search?q=&sort=oldest&size=" + PAGE + "&page=" + page)
                    .path("hits");
            hits.forEach(hit -> stories.put(hit.path("id").asText(), said(hit)));
            if (hits.size() < PAGE) {
                return stories;
            }
        }
    }

    private static String said(JsonNode hit) {
        return hit.path("version") + " " + hit.path("text") + " " + hit.path("decisions") + " "
                + (hit.path("suggestions").isEmpty() ? NOT_SUGGESTED : hit.path("suggestions"));
    }
}
