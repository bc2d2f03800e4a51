package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.schemas.PushKey;
import org.mangomoment.schemas.Topics;

/// No default and no mapping speaks for a teller who said something else, at every door of the push API.
class ConsentTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String OPTIONS = """
            {"mapping": 1, "fields": {"text": "story", "consent.research": {"from": "ok", "contains": "Onderzoek"},
             "consent.teaching": {"from": "ok", "contains": "Onderwijs"}}}
            """;
    private static final String ANSWERS =
            "{\"mapping\": 1, \"fields\": {\"text\": \"story\", \"consent.research\": \"ok\"}}";
    private static final String NO_CONSENT = "{\"mapping\": 1, \"fields\": {\"text\": \"story\"}}";

    private static Running running;
    private static String key;

    @BeforeAll
    static void start() throws Exception {
        running = Running.ready(Map.of());
        key = running.channel("consent-default", "research");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Consent\": {\"research\": false}",
                "\"CONSENT\": false",
                "\"consents\": {\"research\": false}",
                "\"consnet\": {\"research\": false}",
                "\"consent.Research\": false",
                "\"consent.research\": false",
                "\"consent\": {\"reseach\": false}",
                "\"consent\": {\"Research\": false}",
                "\"consent\": {\"quotes\": true, \"onderzoek\": false}",
                "\"consent\": [\"quotes\"]",
                "\"consent\": \"nee\"",
                "\"consent\": false",
                "\"toestemming\": \"nee\"",
                "\"Onderzoek\": \"nee\"",
                "\"research\": false",
                "\"contact\": {\"consent\": false}",
                "\"answers\": {\"gave_permission\": \"no\"}"
            })
    void whatIsNotKnownNearConsentRefusesTheStory(String field) {
        var story = "{\"text\": \"Synthetic: she turned the pillow.\", " + field + "}";
        var answer = running.push(key, story);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(Running.json(answer.body()).path("errors")).hasSize(1);
        var name = field.substring(1, field.indexOf('"', 1));
        assertThat(error(answer)).startsWith(name.contains(".") ? name : name.replace("\"", ""));
        assertThat(running.batch(key, BodyPublishers.ofString(story + "\n")))
                .extracting(line -> line.path("status").asText())
                .containsExactly("refused");
    }

    @Test
    void aDefaultHoldsOnlyWhereNothingWasSaidOfConsent() {
        assertThat(consent(running.push(key, "{\"text\": \"Synthetic: nothing said of it.\", \"mood\": 1}")))
                .isEqualTo(Map.of("research", true));
        assertThat(consent(running.push(key, "{\"text\": \"Synthetic: null is nothing.\", \"consent\": null}")))
                .isEqualTo(Map.of("research", true));
        assertThat(consent(running.push(key, "{\"text\": \"Synthetic: asked, no answer.\", \"consent\": {}}")))
                .isEmpty();
        assertThat(consent(running.push(
                        key, "{\"text\": \"Synthetic: asked, left open.\", \"consent\": {\"research\": null}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Geen onderzoek\"",
                "\"Nee, liever niet voor onderzoek\"",
                "[\"Onderzoek\", \"Nee\"]",
                "[]",
                "null",
                "\"\"",
                "false",
                "true",
                "1"
            })
    void anAnswerThatIsNoOptionIsNotToldEvenWhereADefaultIsAgreed(String ok) {
        var channel = mapped("options-" + Integer.toHexString(ok.hashCode()), OPTIONS);
        assertThat(consent(running.push(channel, "{\"story\": \"Synthetic: the lift waited.\", \"ok\": " + ok + "}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Onderzoek, Onderwijs\"",
                "\"Onderzoek;Onderwijs;\"",
                "\"onderwijs | onderzoek\"",
                "[\"Onderzoek\", \"Onderwijs\"]",
                "\"[\\\"Onderzoek\\\",\\\"Onderwijs\\\"]\""
            })
    void everyWayToSendSeveralChoicesIsRead(String ok) {
        var channel = mapped("several-" + Integer.toHexString(ok.hashCode()), OPTIONS);
        assertThat(consent(running.push(channel, "{\"story\": \"Synthetic: two choices.\", \"ok\": " + ok + "}")))
                .isEqualTo(Map.of("research", true, "teaching", true));
    }

    @Test
    void whatIsNotUnderstoodIsNamedInTheAnswerAndCountedForTheChannel() {
        var channel = mapped("consent-counted", OPTIONS);
        var answer = running.push(channel, "{\"story\": \"Synthetic: counted once.\", \"ok\": \"Geen onderzoek\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Running.json(answer.body()).path("warnings"))
                .extracting(warning -> warning.path("field").asText())
                .containsExactlyInAnyOrder("consent.research", "consent.teaching");
        assertThat(answer.body()).doesNotContain("Geen");
        running.push(channel, "{\"story\": \"Synthetic: counted once.\", \"ok\": \"Geen onderzoek\"}");
        await().untilAsserted(() -> assertThat(Kafka.latest(Topics.CHANNEL_DAYS).values())
                .filteredOn(day -> day.getChannel().equals("consent-counted"))
                .singleElement()
                .satisfies(day -> assertThat(day.getLeftOut())
                        .isEqualTo(Map.of("consent.research unknown", 1L, "consent.teaching unknown", 1L))));
    }

    @Test
    void whatAMappingCannotUseForConsentRefusesTheStory() {
        var objects = running.push(
                mapped("objects", OPTIONS), "{\"story\": \"Synthetic.\", \"ok\": [{\"label\": \"Onderzoek\"}]}");
        assertThat(objects.statusCode()).as(objects.body()).isEqualTo(422);
        var answers = mapped("answers", ANSWERS);
        for (var ok : List.of("\"misschien\"", "{\"a\": true}", "[\"ja\", \"nee\"]", "\"alleen als het moet\"")) {
            var answer = running.push(answers, "{\"story\": \"Synthetic.\", \"ok\": " + ok + "}");
            assertThat(answer.statusCode()).as(ok).isEqualTo(422);
            assertThat(error(answer)).startsWith("consent.research");
        }
        var form = running.push(answers, "story=Synthetic&ok=misschien", "Content-Type", FORM);
        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(consent(running.push(answers, "story=Synthetic+form&ok=Oui", "Content-Type", FORM)))
                .isEqualTo(Map.of("research", true));
    }

    @Test
    void anAnswerThatNoRuleReadsRefusesTheStory() {
        var channel = mapped("unread", NO_CONSENT);
        for (var body : List.of(
                "story=Synthetic&consent.research=nee",
                "story=Synthetic&Toestemming=nee",
                "story=Synthetic&onderzoek=nee")) {
            var answer = running.push(channel, body, "Content-Type", FORM);
            assertThat(answer.statusCode()).as(body).isEqualTo(422);
        }
        var labelled =
                "{\"story\": \"Synthetic\", \"fields\": [{\"label\": \"Mag het voor onderzoek?\", \"value\": \"n\"}]}";
        assertThat(running.push(channel, labelled).statusCode()).isEqualTo(422);
        assertThat(consent(running.push(channel, "story=Synthetic+unread&colour=nee", "Content-Type", FORM)))
                .isEqualTo(Map.of("research", true));
    }

    private static String mapped(String name, String mapping) {
        var made = PushKey.generate();
        running.open(
                made,
                channel -> channel.setName(name)
                        .setDefaultConsent(List.of("research"))
                        .setMapping(mapping));
        return made.shown();
    }

    private static Map<String, Boolean> consent(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        var consent = Kafka.latest(Topics.CONSENTS)
                .get(Running.json(answer.body()).path("id").asText());
        return consent == null ? Map.of() : consent.getPurposes();
    }

    private static String error(HttpResponse<String> answer) {
        return Stream.of(Running.json(answer.body()).path("errors").path(0))
                .map((JsonNode error) -> error.path("field").asText())
                .findFirst()
                .orElseThrow();
    }
}
