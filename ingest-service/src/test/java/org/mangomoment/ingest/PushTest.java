package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Channel;
import org.mangomoment.schemas.ConsentRoute;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.PushKey;
import org.mangomoment.schemas.Topics;

class PushTest {
    private static Running running;
    private static String key;

    @BeforeAll
    static void start() throws Exception {
        running = Running.ready(Map.of());
        key = running.channel("hospital-north", "research");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void anAcceptedStoryIsDurableWithItsConsentContactAndReceipt() {
        var response = running.push(key, """
                {"text": "  Een synthetisch verhaal: ze zong zacht voor hem.\\r\\n", "language": "nl-BE", "teller": "family",
                 "giver": "professional", "setting": "hospital", "oncological": "no", "organisation": "Voorbeeld",
                 "period": {"year": 2025, "season": "spring"}, "consent": {"research": true, "quotes": false},
                 "contact": {"name": "An Voorbeeld", "email": "an@example.org"}, "mood": "good", "period2": 1}
                """, "Idempotency-Key", "first");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        var answer = Running.json(response.body());
        var id = answer.path("id").asText();
        assertThat(UUID.fromString(id).version()).isEqualTo(8);
        assertThat(answer.path("ignored")).extracting(Object::toString).containsExactly("\"mood\"", "\"period2\"");
        assertThat(answer.path("links").path("personal").asText()).contains("/mine/");

        var submission = Kafka.latest(Topics.SUBMISSIONS).get(id);
        assertThat(submission.getText()).isEqualTo("Een synthetisch verhaal: ze zong zacht voor hem.");
        assertThat(submission.getDeclaredLanguage()).isEqualTo("nl");
        assertThat(submission.getChannel()).isEqualTo("hospital-north");
        assertThat(submission.getCampaign()).isEqualTo("spring");
        assertThat(submission.getDoor()).isEqualTo(Door.PUSH);
        assertThat(submission.getPeriod().getYear()).isEqualTo(2025);
        assertThat(submission.getKnownNames()).containsExactly("An Voorbeeld");
        assertThat(Kafka.latest(Topics.CONSENTS).get(id).getPurposes())
                .isEqualTo(Map.of("research", true, "quotes", false));
        assertThat(Kafka.latest(Topics.CONTACTS).get(id).getEmail()).isEqualTo("an@example.org");
        assertThat(Kafka.latest(Topics.RECEIPTS).get(id).getBodyHash()).isEqualTo(submission.getBodyHash());

        var receipt = running.get("/api/stories/" + id + "/receipt", key);
        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(Running.json(receipt.body()).path("door").asText()).isEqualTo("push");
        assertThat(receipt.body()).doesNotContain("zong");
    }

    @Test
    void aRepeatedKeyWithTheSameBodyIsTheSameStory() {
        var body = "{\"text\": \"Synthetic: the nurse came back after her shift.\"}";
        var first = running.push(key, body, "Idempotency-Key", "again");
        var second = running.push(key, body, "Idempotency-Key", "again");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(id(second)).isEqualTo(id(first));
    }

    @Test
    void aRepeatedKeyWithAnotherBodyIsAConflict() {
        running.push(key, "{\"text\": \"Synthetic one.\"}", "Idempotency-Key", "differs");
        var other = running.push(key, "{\"text\": \"Synthetic two.\"}", "Idempotency-Key", "differs");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void withoutAKeyTheContentMakesTheRepeat() {
        var body = "{\"text\": \"Synthetic: he warmed the towel.\"}";
        var first = running.push(key, body);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(running.push(key, body).statusCode()).isEqualTo(200);
    }

    @Test
    void anotherChannelsKeyIsAnotherStory() {
        var other = running.channel("newspaper");
        var body = "{\"text\": \"Synthetic: same words, two channels.\"}";
        var mine = running.push(key, body, "Idempotency-Key", "shared");
        var theirs = running.push(other, body, "Idempotency-Key", "shared");
        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(id(theirs)).isNotEqualTo(id(mine));
        assertThat(running.get("/api/stories/" + id(mine) + "/receipt", other).statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyBadFieldIsNamedAtOnce() {
        var response = running.push(key, """
                {"text": "   ", "teller": "king", "setting": 5, "period": {"year": 1200, "season": "monsoon"},
                 "consent": {"research": "perhaps"}, "contact": {"email": "nowhere"}}
                """);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Running.json(response.body()).path("errors"))
                .extracting(error -> error.path("field").asText())
                .containsExactlyInAnyOrder(
                        "text",
                        "teller",
                        "setting",
                        "period.year",
                        "period.season",
                        "consent.research",
                        "contact.email");
        assertThat(response.body()).doesNotContain("king", "monsoon", "nowhere");
    }

    @Test
    void anOptionalFieldThatIsWrongNeverCostsTheStory() {
        var response = running.push(key, """
                {"text": "Synthetic: she drew the curtain.", "teller": "king", "setting": 5, "organisation": "Voorbeeld",
                 "period": {"year": 2999, "season": "spring"}, "language": "Dutch!", "consent": {"research": true},
                 "contact": {"name": "An", "email": "an@telenet", "phone": "\u202a+32\u00a0470 12 34 56\u202c"}}
                """);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(Running.json(response.body()).path("warnings"))
                .extracting(warning -> warning.path("field").asText())
                .containsExactlyInAnyOrder("teller", "setting", "period.year", "language", "contact.email");
        assertThat(response.body()).doesNotContain("king", "telenet");
        var submission = Kafka.latest(Topics.SUBMISSIONS).get(id(response));
        assertThat(submission.getTeller()).isEqualTo("unknown");
        assertThat(submission.getPeriod()).isNull();
        assertThat(submission.getOrganisation()).isEqualTo("Voorbeeld");
        var contact = Kafka.latest(Topics.CONTACTS).get(id(response));
        assertThat(contact.getEmail()).isNull();
        assertThat(contact.getPhone()).isEqualTo("+32 470 12 34 56");
    }

    @Test
    void whatCannotBeReadSaysWhatToSend() {
        var gzip = running.push(key, "{\"text\": \"a\"}", "Content-Encoding", "gzip");
        assertThat(gzip.statusCode()).isEqualTo(415);
        assertThat(gzip.body()).contains("compressed", "without Content-Encoding");
        var plain = running.push(key, "{\"text\": \"a\"}", "Content-Type", "text/plain");
        assertThat(plain.body()).contains("text/plain", "application/json");
        var latin = "{\"text\": \"Synthetic: caf\u00e9 latin.\"}".getBytes(StandardCharsets.ISO_8859_1);
        var declared = running.push(
                key, BodyPublishers.ofByteArray(latin), "Content-Type", "application/json; charset=ISO-8859-1");
        assertThat(declared.statusCode()).isEqualTo(201);
        assertThat(Kafka.latest(Topics.SUBMISSIONS).get(id(declared)).getText()).endsWith("café latin.");
        assertThat(running.push(key, "{\"text\": \"a\"}", "Content-Type", "application/json; charset=klingon")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void brokenJsonIsRefused() {
        for (var broken : List.of(
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"text\": \"a\", \"text\": \"b\"}",
                "{\"text\": \"a\"} {\"text\": \"b\"}",
                "{\"a\":".repeat(2000) + "1" + "}".repeat(2000),
                "{'text': 'a'}")) {
            assertThat(running.push(key, broken).statusCode()).as(broken).isEqualTo(400);
        }
        var latin = "{\"text\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(running.push(key, BodyPublishers.ofByteArray(latin)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatIsTooLargeIsRefusedWithAndWithoutADeclaredLength() {
        var large = ("{\"text\": \"" + "x".repeat(140_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(running.push(key, BodyPublishers.ofByteArray(large)).statusCode())
                .isEqualTo(413);
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
        assertThat(running.push(key, chunked).statusCode()).isEqualTo(413);
    }

    @Test
    void anotherContentTypeIsRefused() {
        assertThat(running.push(key, "{\"text\": \"a\"}", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void everyStrangerGetsTheSameAnswer() {
        var revoked = running.channel("revoked");
        running.put(Channel.newBuilder()
                .setName("revoked")
                .setKeys(List.of())
                .setAt(Instant.EPOCH)
                .build());
        await().until(() -> running.get("/api/stories/none", revoked).statusCode() == 401);
        var wrongSecret =
                key.substring(0, key.length() - 43) + PushKey.generate().secret();
        var answers = Stream.of(revoked, wrongSecret, PushKey.generate().shown(), "nonsense")
                .map(bad -> running.push(bad, "{\"text\": \"a\"}"))
                .toList();
        assertThat(answers).allMatch(answer -> answer.statusCode() == 401);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        var none = running.send(running.request("/api/stories").POST(BodyPublishers.ofString("{}")));
        assertThat(none.body()).isEqualTo(answers.getFirst().body());
    }

    @Test
    void theChannelsDefaultHoldsWhenNothingIsSaidOfConsentAndWithoutThereIsNoConsent() {
        var asked = id(running.push(key, "{\"text\": \"Synthetic: default consent.\"}"));
        assertThat(Kafka.latest(Topics.CONSENTS).get(asked).getGiven()).isEqualTo(ConsentRoute.CHANNEL);
        var silent = running.channel("silent");
        var unasked = id(running.push(silent, "{\"text\": \"Synthetic: no consent.\"}"));
        assertThat(Kafka.latest(Topics.CONSENTS)).doesNotContainKey(unasked);
        assertThat(Kafka.latest(Topics.SUBMISSIONS)).containsKey(unasked);
    }

    @Test
    void theOperatorImports() {
        var response = running.push(Running.OPERATOR, "{\"text\": \"Synthetic: imported.\", \"id\": 7}");
        assertThat(response.statusCode()).isEqualTo(201);
        var submission = Kafka.latest(Topics.SUBMISSIONS).get(id(response));
        assertThat(submission.getChannel()).isEqualTo("import");
        assertThat(submission.getDoor()).isEqualTo(Door.IMPORT);
    }

    private static String id(HttpResponse<String> response) {
        return Running.json(response.body()).path("id").asText();
    }
}
