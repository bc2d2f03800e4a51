package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.ConsentRoute;
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
    void aDateThatIsNoneAndAChoiceThatIsNotKnownAreNamedAndCounted() throws Exception {
        var key = channel("kobo", "kobo-unclear");
        var body =
                sample("kobo.json").replace("2024-11", "in the autumn").replace("\"group_story/where\"", "\"where\"");
        var answer = send(key, body, "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(Running.json(answer.body()).path("warnings"))
                .extracting(warning -> warning.path("field").asText())
                .containsExactlyInAnyOrder("period.year", "period.season", "setting");
        assertThat(answer.body()).contains("'aa aaa aaaaaa'").doesNotContain("autumn\"");
        var tally = channel("tally", "tally-text");
        var text = sample("tally.json").replace("[\"opt-family\"]", "\"opt-family\"");
        assertThat(taken(tally, text).getTeller()).isEqualTo("family");
        var label =
                sample("tally.json").replace("[\"opt-family\"]", "\"Familie\"").replace("response-1", "response-2");
        assertThat(taken(tally, label).getTeller()).isEqualTo("unknown");
        await().untilAsserted(() -> assertThat(Kafka.latest(Topics.CHANNEL_DAYS).values())
                .filteredOn(day -> day.getChannel().equals("tally-text"))
                .singleElement()
                .satisfies(day -> assertThat(day.getLeftOut()).isEqualTo(Map.of("teller unknown", 1L))));
    }

    private static Submission taken(String key, String body) {
        var answer = send(key, body, "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Kafka.latest(Topics.SUBMISSIONS)
                .get(Running.json(answer.body()).path("id").asText());
    }

    @Test
    void aFormIsReadInTheCharsetItWasWrittenIn() throws Exception {
        var key = channel("form-post", "form-charsets");
        var declared = FORM + "; charset=iso-8859-1";
        for (var type : List.of(FORM, declared, FORM + ";charset=utf-8")) {
            var number = type.length();
            var latin = "verhaal=Zo%EB%2C+de+kin%E9siste+%80+" + number + "&ok=onderzoek&entry=" + number;
            assertThat(formText(key, latin, type)).isEqualTo("Zoë, de kinésiste € " + number);
        }
        assertThat(formText(key, "entry=u&verhaal=Zo%C3%AB%2C+ze+bleef&ok=onderzoek", declared))
                .isEqualTo("Zoë, ze bleef");
        assertThat(formText(key, "_charset_=windows-1250&entry=o&verhaal=%9Eena+bleef&ok=onderzoek", FORM))
                .isEqualTo("žena bleef");
        var unknown = send(key, "verhaal=a", FORM + "; charset=klingon");
        assertThat(unknown.statusCode()).isEqualTo(415);
        assertThat(unknown.body()).contains("charset=utf-8");
    }

    private static String formText(String key, String body, String type) {
        var answer = send(key, body, type);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Kafka.latest(Topics.SUBMISSIONS)
                .get(Running.json(answer.body()).path("id").asText())
                .getText();
    }

    @Test
    void anEditedResponseIsANewVersionOfTheSameStoryWithItsConsentAndContact() throws Exception {
        var key = channel("kobo", "kobo-edited");
        var first = sample("kobo.json").replace("400001", "400077");
        var id = id(send(key, first, "application/json"), 201);
        var edited = first.replace("children", "grandchildren")
                .replace("research quotes", "quotes")
                .replace("00000001\"", "00000002\"");
        assertThat(id(send(key, edited, "application/json"), 200)).isEqualTo(id);
        assertThat(Kafka.latest(Topics.SUBMISSIONS).get(id).getText()).contains("grandchildren");
        assertThat(Kafka.latest(Topics.CONSENTS).get(id).getPurposes())
                .isEqualTo(Map.of("research", false, "quotes", true, "publication", false));
        assertThat(id(send(key, edited, "application/json"), 200)).isEqualTo(id);
        var open = edited.replace("\"agreed\": \"quotes\",", "");
        assertThat(id(send(key, open, "application/json"), 200)).isEqualTo(id);
        assertThat(Kafka.latest(Topics.CONSENTS).get(id).getPurposes()).isEmpty();
        var mail = channel("tally", "tally-edited");
        var told = sample("tally.json")
                .replace("\"INPUT_EMAIL\", \"value\": null", "\"INPUT_EMAIL\", \"value\": \"an@example.org\"");
        var withMail = id(send(mail, told, "application/json"), 201);
        assertThat(Kafka.latest(Topics.CONTACTS)).containsKey(withMail);
        id(send(mail, sample("tally.json").replace("T10:00:00", "T11:00:00"), "application/json"), 200);
        assertThat(Kafka.latest(Topics.CONTACTS)).doesNotContainKey(withMail);
    }

    @Test
    void aPartialResponseIsPassedOverAndTheFinishedOneIsTheStory() throws Exception {
        var key = channel("formbricks", "formbricks-partial");
        var finished = sample("formbricks.json");
        var partial = finished.replace("responseFinished", "responseUpdated")
                .replace("\"agreed\": [\"Research\", \"Teaching\"]", "\"agreed\": []")
                .replace("09:04", "09:02");
        var passed = send(key, partial, "application/json");
        assertThat(passed.statusCode()).isEqualTo(200);
        assertThat(Running.json(passed.body()).path("status").asText()).isEqualTo("ignored");
        assertThat(send(key, "{\"event\":\"testEndpoint\"}", "application/json").statusCode())
                .isEqualTo(200);
        var id = id(send(key, finished, "application/json"), 201);
        var late = partial.replace("responseUpdated", "responseFinished");
        assertThat(id(send(key, late, "application/json"), 200)).isEqualTo(id);
        assertThat(Kafka.latest(Topics.CONSENTS).get(id).getPurposes())
                .isEqualTo(Map.of("research", true, "quotes", false, "teaching", true));
        assertThat(Kafka.latest(Topics.SUBMISSIONS).values())
                .filteredOn(story -> story.getChannel().equals("formbricks-partial"))
                .hasSize(1);
    }

    @Test
    void aMappingWithoutEventsTakesAPartialResponseAndThenTheFinishedOne() throws Exception {
        var key = mapped(
                "partial-plain",
                "{\"mapping\": 1, \"fields\": {\"text\": \"d.story\", \"idempotencyKey\": \"d.id\","
                        + " \"consent.research\": {\"from\": \"d.ok\", \"values\": {\"accepted\": true, \"dismissed\": false}}}}");
        assertThat(send(key, "{\"event\": \"testEndpoint\"}", "application/json")
                        .statusCode())
                .isEqualTo(200);
        var id = id(send(key, "{\"d\": {\"id\": \"x\", \"story\": \"Synthetic: half.\"}}", "application/json"), 201);
        assertThat(Kafka.latest(Topics.CONSENTS)).doesNotContainKey(id);
        var whole = "{\"d\": {\"id\": \"x\", \"story\": \"Synthetic: half, and whole.\", \"ok\": \"accepted\"}}";
        assertThat(id(send(key, whole, "application/json"), 200)).isEqualTo(id);
        assertThat(Kafka.latest(Topics.CONSENTS).get(id).getPurposes()).isEqualTo(Map.of("research", true));
    }

    @Test
    void whatATellerAnsweredAfterwardsStandsWhenTheResponseIsEdited() throws Exception {
        var key = channel("kobo", "kobo-own-answer");
        var first = sample("kobo.json").replace("400001", "400088");
        var answer = send(key, first, "application/json");
        var id = id(answer, 201);
        var link = URI.create(Running.json(answer.body())
                        .path("links")
                        .path("personal")
                        .asText())
                .getPath();
        await().until(() -> running.get(link).body().contains("checked"));
        var changed = running.send(running.request(link + "/consent")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("research=no")));
        assertThat(changed.statusCode()).isEqualTo(303);
        var edited = first.replace("children", "grandchildren");
        assertThat(id(send(key, edited, "application/json"), 200)).isEqualTo(id);
        assertThat(Kafka.latest(Topics.SUBMISSIONS).get(id).getText()).contains("grandchildren");
        assertThat(Kafka.latest(Topics.CONSENTS).get(id).getGiven()).isEqualTo(ConsentRoute.LINK);
        assertThat(Kafka.latest(Topics.CONSENTS).get(id).getPurposes()).containsEntry("research", false);
    }

    @Test
    void formsWithSeveralPartsAndJsonWithinThemAreTaken() throws Exception {
        var key = mapped(
                "parts",
                "{\"mapping\": 1, \"fields\": {\"text\": \"rawRequest.q3_verhaal\","
                        + " \"consent.research\": {\"from\": \"ok\", \"contains\": \"onderzoek\"}}}");
        var body = part("rawRequest\"", "{\"q3_verhaal\": \"Synthetisch: een lied in de lift, Zoë.\"}")
                + part("ok\"", "citaten")
                + part("ok\"", "onderzoek")
                + part("photo\"; filename=\"a.jpg\"", "\u0000")
                + "--B1--\r\n";
        var answer = send(key, body, "multipart/form-data; boundary=B1");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var id = Running.json(answer.body()).path("id").asText();
        assertThat(Kafka.latest(Topics.SUBMISSIONS).get(id).getText()).endsWith("lift, Zoë.");
        assertThat(Kafka.latest(Topics.CONSENTS).get(id).getPurposes()).isEqualTo(Map.of("research", true));
        assertThat(send(key, "nothing", "multipart/form-data; boundary=B1").statusCode())
                .isEqualTo(400);
        assertThat(send(key, body, "multipart/form-data").statusCode()).isEqualTo(400);
    }

    private static String part(String name, String value) {
        return "--B1\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + value + "\r\n";
    }

    @Test
    void aToolThatGivesUpIsAnswered200WithTheOutcomeInTheBody() throws Exception {
        var plain =
                mapped("gives-up-not", "{\"mapping\": 1, \"fields\": {\"text\": \"t\", \"idempotencyKey\": \"k\"}}");
        var told = "{\"t\": \"Synthetic: taken back.\", \"k\": \"1\"}";
        var id = id(send(plain, told, "application/json"), 201);
        var taken = running.send(running.request("/api/stories/" + id)
                .header("Authorization", "Bearer " + plain)
                .DELETE());
        assertThat(taken.statusCode()).isEqualTo(204);
        var again = send(plain, told, "application/json");
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(Running.json(again.body()).path("status").asText()).isEqualTo("withdrawn");
        assertThat(send(plain, "{}", "application/json").statusCode()).isEqualTo(422);

        var key = PushKey.generate();
        running.open(
                key,
                channel -> channel.setName("gives-up")
                        .setDailyLimit(1L)
                        .setMapping("{\"mapping\": 1, \"alwaysOk\": true, \"fields\": {\"text\": \"t\"}}"));
        assertThat(send(key.shown(), "{\"t\": \"Synthetic: the first.\"}", "application/json")
                        .statusCode())
                .isEqualTo(201);
        for (var outcome : Map.of("{\"t\": \"Synthetic: the second.\"}", "limited", "{}", "refused", "{", "refused")
                .entrySet()) {
            var answer = send(key.shown(), outcome.getKey(), "application/json");
            assertThat(answer.statusCode()).as(outcome.getKey()).isEqualTo(200);
            assertThat(Running.json(answer.body()).path("status").asText()).isEqualTo(outcome.getValue());
        }
        assertThat(send(PushKey.generate().shown(), told, "application/json").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aKeyComesAsThePasswordOfBasicToo() throws Exception {
        var key = channel("kobo", "kobo-basic");
        var credentials = Base64.getEncoder().encodeToString(("anyone:" + key).getBytes(StandardCharsets.UTF_8));
        var answer = running.send(running.request("/api/stories")
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(sample("kobo.json"))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static String mapped(String name, String mapping) {
        var key = PushKey.generate();
        running.open(key, channel -> channel.setName(name).setMapping(mapping));
        return key.shown();
    }

    private static String id(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Running.json(answer.body()).path("id").asText();
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
