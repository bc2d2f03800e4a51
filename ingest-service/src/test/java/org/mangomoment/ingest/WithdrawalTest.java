package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.ConsentRoute;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.WithdrawnBy;

class WithdrawalTest {
    private static final String STORY = """
            {"text": "Synthetic: the cook asked what I liked, and it was there at noon. %s", \
            "contact": {"name": "Zebulon Quackenbush", "email": "z@example.org"}, "consent": {"quotes": true}}""";

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
    void aChannelTakesItsOwnStoryBackAndNoRetryBringsItBack() {
        var key = running.channel("taking-back");
        var other = running.channel("taking-back-other");
        var body = STORY.formatted("channel");
        var id = id(running.push(key, body, "Idempotency-Key", "one"));

        assertThat(delete(id, other)).isEqualTo(404);
        assertThat(delete("none", key)).isEqualTo(404);
        assertThat(delete(id, key)).isEqualTo(204);
        assertThat(delete(id, key)).isEqualTo(204);
        assertThat(delete(id, other)).isEqualTo(404);

        erased(id);
        assertThat(running.push(key, body, "Idempotency-Key", "one").statusCode())
                .isEqualTo(410);
        assertThat(running.get("/api/stories/" + id + "/receipt", key).statusCode())
                .isEqualTo(410);
        assertThat(running.get("/api/stories/" + id + "/receipt", other).statusCode())
                .isEqualTo(404);
        var line = body.substring(0, body.length() - 1) + ", \"idempotencyKey\": \"one\"}";
        assertThat(running.batch(key, BodyPublishers.ofString(line)))
                .extracting(result -> result.path("status").asText())
                .containsExactly("withdrawn");
        assertThat(Kafka.latest(Topics.SUBMISSIONS).get(id)).isNull();
    }

    @Test
    void anInstanceThatStartsLaterErasesWhatWasWishedMeanwhile() throws Exception {
        var key = running.channel("taking-back-later");
        var id = id(running.push(key, STORY.formatted("later")));
        assertThat(delete(id, key)).isEqualTo(204);
        erased(id);
        // As if a crash had left the story behind: what is in the log under a withdrawn id never stays.
        Kafka.write(List.of(Topics.SUBMISSIONS.record(id, Kafka.first(Topics.SUBMISSIONS, id))));
        try (var later = Running.ready(Map.of())) {
            erased(id);
            assertThat(later.push(key, STORY.formatted("later")).statusCode()).isEqualTo(410);
        }
    }

    @Test
    void aReceiptThatComesLateIsErasedAgainWithItsStory() {
        var key = running.channel("taking-back-late");
        var id = id(running.push(key, STORY.formatted("late")));
        assertThat(delete(id, key)).isEqualTo(204);
        erased(id);
        Kafka.write(List.of(
                Topics.SUBMISSIONS.record(id, Kafka.first(Topics.SUBMISSIONS, id)),
                Topics.RECEIPTS.record(id, Kafka.first(Topics.RECEIPTS, id))));
        erased(id);
    }

    @Test
    void aTellerTakesTheStoryBackByThePersonalLinkInTwoSteps() {
        var key = running.channel("taking-back-link");
        var answer = Running.json(running.push(key, STORY.formatted("link")).body());
        var id = answer.path("id").asText();
        var link = URI.create(answer.path("links").path("personal").asText()).getPath();

        var page = page(link);
        assertThat(page.body()).contains("standing.waiting", link + "/withdraw").doesNotContain("the cook", "Zebulon");
        assertThat(page(link + "/withdraw").body()).contains("Withdraw your story?");
        assertThat(page(link).body()).as("asking changes nothing").contains("standing.waiting");

        assertThat(post(link + "/withdraw", "").statusCode()).isEqualTo(303);
        assertThat(page(link).body()).contains("standing.withdrawing", "being erased");
        assertThat(post(link + "/withdraw", "").statusCode()).as("again").isEqualTo(200);
        erased(id);
        assertThat(page(link).body()).contains("standing.withdrawing");
        assertThat(Kafka.latest(Topics.WITHDRAWALS).get(id).getBy()).isEqualTo(WithdrawnBy.TELLER);
    }

    @Test
    void consentIsGivenRefusedAndChangedPerPurpose() {
        var key = running.channel("consenting");
        var answer = Running.json(running.push(key, STORY.formatted("consent")).body());
        var id = answer.path("id").asText();
        var link = URI.create(answer.path("links").path("personal").asText()).getPath();

        assertThat(post(link + "/consent", "research=yes&teaching=no").statusCode())
                .isEqualTo(303);
        assertThat(page(link).body()).contains("standing.corpus");
        var given = Kafka.latest(Topics.CONSENTS).get(id);
        assertThat(given.getPurposes())
                .containsOnly(Map.entry("research", true), Map.entry("teaching", false), Map.entry("quotes", true));
        assertThat(given.getWordingVersion()).isEqualTo("link-1");
        assertThat(given.getGiven()).isEqualTo(ConsentRoute.LINK);

        assertThat(post(link + "/consent", "research=no&quotes=maybe").statusCode())
                .isEqualTo(303);
        assertThat(page(link).body()).contains("standing.received");
        assertThat(Kafka.latest(Topics.CONSENTS).get(id).getPurposes())
                .containsEntry("research", false)
                .containsEntry("quotes", true);
        assertThat(Kafka.read(Topics.CONSENTS, Kafka.bootstrap()).stream()
                        .filter(read -> Topics.CONSENTS.key(read).equals(id)))
                .as("every change is an event")
                .hasSize(3);
    }

    private static void erased(String id) {
        for (Topic<String, ?> topic : List.of(Topics.SUBMISSIONS, Topics.CONTACTS, Topics.CONSENTS, Topics.RECEIPTS)) {
            await(topic.name())
                    .atMost(Duration.ofSeconds(40))
                    .until(() -> !Kafka.latest(topic).containsKey(id));
        }
    }

    private static int delete(String id, String key) {
        return running.send(running.request("/api/stories/" + id)
                        .header("Authorization", "Bearer " + key)
                        .DELETE())
                .statusCode();
    }

    private static HttpResponse<String> page(String path) {
        return running.send(running.request(path).header("Accept-Language", "en"));
    }

    private static HttpResponse<String> post(String path, String form) {
        return running.send(running.request(path)
                .header("Accept-Language", "en")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static String id(HttpResponse<String> answer) {
        return Running.json(answer.body()).path("id").asText();
    }
}
