package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.PushKey;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.Topics;

/// What survey tools send, as it is, to channels with the mappings of `samples/channels`.
class SurveyTest {
    private static final Path SAMPLES = Path.of("../samples/channels");
    private static final String FORM = "application/x-www-form-urlencoded";
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
    void aNestedWebhookIsTakenAsItIs() throws Exception {
        var story = taken(channel("typeform"), "typeform.json", "application/json");
        assertThat(story.getText()).startsWith("Synthetisch: de logistieke medewerker");
        assertThat(story.getTeller()).isEqualTo("patient");
        assertThat(story.getSetting()).isEqualTo("hospital");
        assertThat(story.getOncological()).isEqualTo("no");
        assertThat(story.getDeclaredLanguage()).isEqualTo("nl");
        assertThat(story.getPeriod().getYear()).isEqualTo(2025);
        assertThat(story.getPeriod().getSeason()).isEqualTo("winter");
        assertThat(Kafka.latest(Topics.CONSENTS).get(story.getStoryId()).getPurposes())
                .isEqualTo(Map.of("research", true, "quotes", false, "teaching", true));
        assertThat(Kafka.latest(Topics.CONTACTS).get(story.getStoryId()).getEmail())
                .isEqualTo("an.voorbeeld@example.org");
    }

    @Test
    void aFlatWebhookIsTakenAsItIsAndTwiceIsOnce() throws Exception {
        var key = channel("kobo");
        var story = taken(key, "kobo.json", "application/json");
        assertThat(story.getTeller()).isEqualTo("family");
        assertThat(story.getSetting()).isEqualTo("rehabilitation");
        assertThat(story.getPeriod().getSeason()).isEqualTo("autumn");
        assertThat(Kafka.latest(Topics.CONSENTS).get(story.getStoryId()).getPurposes())
                .isEqualTo(Map.of("research", true, "quotes", true, "publication", false));
        assertThat(send(key, sample("kobo.json"), "application/json").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPostedFormIsTakenAsItIs() throws Exception {
        var story = taken(channel("form-post"), "form-post.txt", FORM);
        assertThat(story.getText()).endsWith("\"voor de moed\".");
        assertThat(story.getTeller()).isEqualTo("family");
        assertThat(story.getPeriod().getYear()).isEqualTo(2025);
        assertThat(Kafka.latest(Topics.CONSENTS).get(story.getStoryId()).getPurposes())
                .isEqualTo(Map.of("research", true, "quotes", true));
        assertThat(Kafka.latest(Topics.CONTACTS).get(story.getStoryId()).getPhone())
                .isEqualTo("+32 470 00 00 00");
    }

    @Test
    void choicesSentAsIdsAreTakenAsTheyAre() throws Exception {
        var story = taken(channel("tally"), "tally.json", "application/json");
        assertThat(story.getTeller()).isEqualTo("family");
        assertThat(Kafka.latest(Topics.CONSENTS).get(story.getStoryId()).getPurposes())
                .isEqualTo(Map.of("research", true, "quotes", true, "teaching", false));
        assertThat(Kafka.latest(Topics.CONTACTS)).doesNotContainKey(story.getStoryId());
    }

    @Test
    void choicesSentAsLabelsAreTakenAsTheyAre() throws Exception {
        var story = taken(channel("formbricks"), "formbricks.json", "application/json");
        assertThat(story.getTeller()).isEqualTo("patient");
        assertThat(Kafka.latest(Topics.CONSENTS).get(story.getStoryId()).getPurposes())
                .isEqualTo(Map.of("research", true, "quotes", false, "teaching", true));
    }

    @Test
    void anOptionThatIsAnAnswerOfItsOwnIsTakenAsItIs() throws Exception {
        var story = taken(channel("limesurvey"), "limesurvey.json", "application/json");
        assertThat(story.getTeller()).isEqualTo("family");
        assertThat(Kafka.latest(Topics.CONSENTS).get(story.getStoryId()).getPurposes())
                .isEqualTo(Map.of("research", true, "teaching", true));
    }

    @Test
    void aRefusalInASampleIsNeverConsent() throws Exception {
        var form = channel("form-post", "form-refusal");
        var refusal = sample("form-post.txt").replace("ok=onderzoek&ok=citaten", "ok=geen+onderzoek");
        assertThat(consent(send(form, refusal, FORM))).isEqualTo(Map.of("research", false, "quotes", false));
        var kobo = channel("kobo", "kobo-refusal");
        var none = sample("kobo.json").replace("research quotes", "no research").replace("400001", "400002");
        assertThat(consent(send(kobo, none, "application/json"))).isEmpty();
    }

    private static Map<String, Boolean> consent(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var consent = Kafka.latest(Topics.CONSENTS)
                .get(Running.json(answer.body()).path("id").asText());
        return consent == null ? Map.of() : consent.getPurposes();
    }

    @Test
    void whatCannotBeTakenIsNamedInOurFields() throws Exception {
        var key = channel("kobo", "kobo-strict");
        var wrong = send(
                key, "{\"group_story/who_tells\": \"the cat\", \"group_story/story\": {\"a\": 1}}", "application/json");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Running.json(wrong.body()).path("errors"))
                .extracting(error -> error.path("field").asText())
                .containsExactlyInAnyOrder("text", "teller");
        assertThat(send(key, "a=%zz", FORM).statusCode()).isEqualTo(400);
        assertThat(send(key, "a=b", "text/plain").statusCode()).isEqualTo(415);
        assertThat(running.batch(
                        key, BodyPublishers.ofString(sample("kobo.json").replaceAll("\\s*\\n\\s*", " "))))
                .extracting(line -> line.path("status").asText())
                .containsExactly("accepted");
    }

    private static String channel(String mapping) throws IOException {
        return channel(mapping, mapping);
    }

    private static String channel(String mapping, String name) throws IOException {
        var key = PushKey.generate();
        var text = sample(mapping + ".mapping.json");
        running.open(key, channel -> channel.setName(name).setMapping(text));
        return key.shown();
    }

    private static Submission taken(String key, String sample, String type) throws IOException {
        var answer = send(key, sample(sample), type);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Kafka.latest(Topics.SUBMISSIONS)
                .get(Running.json(answer.body()).path("id").asText());
    }

    private static HttpResponse<String> send(String key, String body, String type) {
        return running.push(key, body, "Content-Type", type);
    }

    private static String sample(String name) throws IOException {
        return Files.readString(SAMPLES.resolve(name));
    }
}
