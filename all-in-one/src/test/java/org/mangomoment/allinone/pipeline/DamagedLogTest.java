package org.mangomoment.allinone.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.product.CommandRun;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.Stories;
import org.mangomoment.kafka.LogFolder;

/// What a damaged log has lost is said, and what can be made again is.
class DamagedLogTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int STORIES = 30;

    @Test
    @Tag("long")
    void lostStoriesAreNamedAndRedactedOnesAreMadeAgain(@TempDir Path temporary) throws Exception {
        var folder = temporary.resolve("data");
        try (var demo = Demo.start(folder)) {
            var withdrawn = pushAll(demo);
            assertThat(demo.withdraw(withdrawn)).isEqualTo(204);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    doctor(folder).path("after").path("sound").asBoolean())
                            .as("a running instance is sound")
                            .isTrue());
            demo.jvm().stop();
        }
        assertThat(CommandRun.of("doctor", "--folder", folder.toString()).out()).contains("Every story is whole.");

        // Partition 0 loses the end of what was received and redacted, partition 1 the end of what was redacted.
        var kafka = folder.resolve("kafka");
        var submitted = stories(kafka, "submissions");
        var redacted = stories(kafka, "stories");
        for (var partition : List.of("submissions-0", "stories-0", "stories-1")) {
            cutInHalf(kafka.resolve(partition));
        }
        submitted.removeAll(stories(kafka, "submissions"));
        redacted.removeAll(stories(kafka, "stories"));
        var gone = new HashSet<>(submitted);
        gone.retainAll(redacted);
        assertThat(gone).as("stories of which only the receipt is left").isNotEmpty();

        var stopped = CommandRun.of("doctor", "--json", "--folder", folder.toString());
        assertThat(stopped.status()).isEqualTo(1);
        assertThat(missing(JSON.readTree(stopped.out()), "STORY")).isEqualTo(gone);

        try (var demo = Demo.start(folder)) {
            await().atMost(PATIENCE).untilAsserted(() -> {
                var checks =
                        demo.desk("steward").get("/api/status").path("checks").path("log");
                assertThat(checks.path("warning").asBoolean()).isTrue();
                assertThat(checks.path("detail").asText())
                        .contains(gone.size() + " are gone", "0 are still to be made");
            });
            assertThat(demo.desk("steward").get("/health/ready").toString()).contains(gone.size() + " are gone");
            var now = doctor(folder);
            assertThat(missing(now, "STORY")).isEqualTo(gone);
            assertThat(missing(now, "REDACTION")).isEmpty();
            assertThat(missing(now, "SUGGESTIONS")).isEmpty();
            assertThat(stories(kafka, "stories")).as("made again").containsAll(minus(redacted, submitted));
            var told = CommandRun.of("doctor", "--folder", folder.toString());
            assertThat(told.status()).isEqualTo(1);
            assertThat(told.out()).contains(gone).doesNotContain("night nurse");
            demo.jvm().stop();
        }
    }

    private static Set<String> minus(Set<String> these, Set<String> those) {
        var left = new HashSet<>(these);
        left.removeAll(those);
        return left;
    }

    /// @return the id of one of them
    private static String pushAll(Demo demo) throws Exception {
        var id = "";
        for (var number = 0; number < STORIES; number++) {
            var answer = demo.push("damage-" + number, Stories.numbered("wombat", number));
            assertThat(answer.statusCode()).isIn(200, 201);
            id = JSON.readTree(answer.body()).path("id").asText();
        }
        return id;
    }

    private static JsonNode doctor(Path folder) throws IOException {
        return JSON.readTree(
                CommandRun.of("doctor", "--json", "--folder", folder.toString()).out());
    }

    private static Set<String> missing(JsonNode cure, String what) {
        var ids = new HashSet<String>();
        cure.path("after").path("missing").forEach(one -> {
            if (one.path("what").asText().equals(what)) {
                ids.add(one.path("id").asText());
            }
        });
        return ids;
    }

    /// Those of which a topic's files hold a value.
    private static Set<String> stories(Path kafka, String topic) throws IOException {
        var ids = new HashSet<String>();
        LogFolder.read(kafka, List.of(topic), record -> {
            var id = new String(record.key(), UTF_8);
            if (record.value() == null) {
                ids.remove(id);
            } else {
                ids.add(id);
            }
        });
        return ids;
    }

    private static void cutInHalf(Path partition) throws IOException {
        try (var files = Files.list(partition)) {
            var last = files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList()
                    .getLast();
            try (var channel = FileChannel.open(last, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }
    }
}
