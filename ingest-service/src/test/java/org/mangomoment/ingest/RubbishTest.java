package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Topics;

/// Whatever comes in, the answer is one of the documented ones and what is taken is clean.
class RubbishTest {
    private static final Set<Integer> DOCUMENTED = Set.of(200, 201, 400, 409, 413, 415, 422);
    private static Running running;
    private static String key;

    @BeforeAll
    static void start() throws Exception {
        running = Running.ready(Map.of());
        key = running.channel("rubbish");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void oddTextsAreTakenAsTheyAreMeant() {
        var meant = Map.of(
                "nul and bell: a\u0000b\u0007c", "nul and bell: abc",
                "emoji 👩‍⚕️🌷 stay", "emoji 👩‍⚕️🌷 stay",
                "שלום right to left ومرحبا", "שלום right to left ومرحبا",
                "<script>alert('html')</script>", "<script>alert('html')</script>",
                "cafe\u0301 composed", "café composed",
                "lines\r\nof\rall\u2028kinds", "lines\nof\nall\nkinds",
                "half a pair \ud83c here", "half a pair \ufffd here",
                "\u00a0\u2003 wide blanks \u3000", "wide blanks");
        assertKept(meant);
    }

    @Test
    void whatCannotBeSeenIsNotKeptUnlessTheWritingNeedsIt() {
        assertKept(Map.of(
                "bel 04\u200b70\u2060 12\u00ad 34\u202c 56",
                "bel 0470 12 34 56",
                "An\u200dne\u034fmie\udb40\udc41 was er\ufeff",
                "Annemie was er",
                "1" + "\u0336".repeat(200) + "2 lines through",
                "1" + "\u0336".repeat(8) + "2 lines through",
                "persian \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "persian \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "no\u00a0break stays",
                "no\u00a0break stays"));
    }

    private static void assertKept(Map<String, String> meant) {
        meant.forEach((sent, kept) -> {
            var body = JsonNodeFactory.instance.objectNode().put("text", sent);
            var answer = running.push(key, escaped(body.toString()));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            var id = Running.json(answer.body()).path("id").asText();
            assertThat(Kafka.latest(Topics.SUBMISSIONS).get(id).getText()).isEqualTo(kept);
        });
    }

    @Test
    void whatNobodyCanSeeIsNoStory() {
        for (var blank : List.of("", " \t\n", "\u200b\u200d\ufeff", "\u0000\u0001", "\u00a0", "\u3164\u2800\ufe0f")) {
            var body = JsonNodeFactory.instance.objectNode().put("text", blank);
            assertThat(running.push(key, body.toString()).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void theLongestStoryIsTakenAndOneCharacterMoreIsNot() {
        assertThat(running.push(key, "{\"text\": \"" + "é".repeat(10_000) + "\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(running.push(key, "{\"text\": \"" + "é".repeat(10_001) + "\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(running.push(key, "{\"text\": \"a\"}", "Idempotency-Key", "k".repeat(256))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void otherEncodingsAreRefused() {
        for (var charset : List.of("UTF-16", "UTF-32", "windows-1252")) {
            var bytes = "{\"text\": \"Synthetic: crème brûlée.\"}".getBytes(Charset.forName(charset));
            assertThat(running.push(key, BodyPublishers.ofByteArray(bytes)).statusCode())
                    .as(charset)
                    .isEqualTo(400);
        }
    }

    @Test
    void mutatedBodiesGetDocumentedAnswersOnly() {
        var valid = "{\"text\": \"Synthetic.\", \"teller\": \"family\", \"period\": {\"year\": 2025}, \"consent\":"
                + " {\"research\": true}, \"contact\": {\"phone\": \"0123456\"}, \"id\": [1]}";
        for (var seed = 1L; seed <= 300; seed++) {
            var random = new Random(seed);
            var bytes = valid.getBytes(StandardCharsets.UTF_8);
            for (var change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var status = running.push(key, BodyPublishers.ofByteArray(bytes)).statusCode();
            assertThat(DOCUMENTED).as("seed " + seed).contains(status);
        }
    }

    /// JSON with every character beyond ASCII escaped, so that half a surrogate pair can be sent.
    private static String escaped(String json) {
        var escaped = new StringBuilder();
        json.chars().forEach(unit -> escaped.append(unit < 128 ? Character.toString(unit) : "\\u%04x".formatted(unit)));
        return escaped.toString();
    }
}
