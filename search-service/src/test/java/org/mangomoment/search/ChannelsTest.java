package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.ChannelDay;
import org.mangomoment.schemas.Doubt;
import org.mangomoment.schemas.DoubtReason;
import org.mangomoment.schemas.StudyCalendar;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Role;

/// Channels by the desk's JSON API and pages, on a real log.
class ChannelsTest {
    @TempDir
    private static Path folder;

    private static Desk desk;

    @BeforeAll
    static void start() throws Exception {
        desk = Desk.open(folder);
        desk.register("sofie", Role.STEWARD, "sofie-token");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void aKeyIsShownOnceAndOnlyItsHashIsInTheLog() throws Exception {
        var opened =
                opened("{\"name\": \"newspaper-one\", \"campaign\": \"spring\", \"defaultConsent\": [\"research\"],"
                        + " \"dailyLimit\": 500, \"allowedFields\": [\"language\"], \"language\": \"nl\"}");
        var key = opened.path("key").asText();
        assertThat(key).matches("mango_[0-9a-f]{8}_[A-Za-z0-9_-]{43}");
        var listed = desk.get("/api/channels", "sofie-token").body();
        assertThat(listed)
                .contains("newspaper-one", "mango_" + id(opened, 0) + "_", "\"dailyLimit\":500")
                .doesNotContain(key.substring(15));
        assertThat(desk.get("/steward/channels/newspaper-one", "sofie-token").body())
                .contains(id(opened, 0))
                .doesNotContain(key.substring(15));
    }

    @Test
    void aHookAddressIsShownOnceKeptAsAHashAndEndedLikeAKey() throws Exception {
        opened("{\"name\": \"hooked\"}");
        var made = post("/api/channels/hooked/hooks", "{}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var hook = Desk.json(made).path("hook").asText();
        assertThat(hook).matches("/hooks/mangohook_[0-9a-f]{8}_[A-Za-z0-9_-]{43}");
        var id = Desk.json(made).path("hooks").get(0).path("id").asText();
        assertThat(desk.get("/api/channels", "sofie-token").body())
                .contains("/hooks/mangohook_" + id + "_")
                .doesNotContain(hook.substring(26));
        var page = desk.get("/steward/channels/hooked", "sofie-token").body();
        assertThat(page).contains("mangohook_" + id).doesNotContain(hook.substring(26));
        assertThat(post("/api/channels/hooked/hooks", "{}").statusCode()).isEqualTo(201);
        assertThat(post("/api/channels/hooked/hooks", "{}").statusCode()).isEqualTo(409);
        assertThat(post("/api/channels/none/hooks", "{}").statusCode()).isEqualTo(404);
        var ended = Desk.json(post("/api/channels/hooked/revoke", "{\"key\": \"" + id + "\"}"));
        assertThat(ended.path("hooks")).hasSize(1);
        assertThat(ended.path("keys")).hasSize(1);
        var closed = Desk.json(post("/api/channels/hooked/revoke", "{}"));
        assertThat(closed.path("hooks")).isEmpty();
        assertThat(closed.path("keys")).isEmpty();
    }

    @Test
    void aUnitIsInvitedListedAndEndedByTheApi() throws Exception {
        opened("{\"name\": \"wards\"}");
        var path = "/api/channels/wards/invitations";
        var made = post(path, "{\"unit\": \" Spoed \"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(Desk.json(made).path("unit").asText()).isEqualTo("Spoed");
        var token = Desk.json(made).path("token").asText();
        assertThat(token).matches("[\\w-]{22}");
        var listed = Desk.json(desk.get(path, "sofie-token")).path("invitations");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0)).isEqualTo(Desk.json(made));
        assertThat(desk.get("/steward/channels/wards", "sofie-token").body()).contains("data-unit=\"Spoed\"");

        assertThat(post(path, "{\"unit\": \"\"}").statusCode()).isEqualTo(422);
        assertThat(post(path, "{\"ward\": \"Spoed\"}").statusCode()).isEqualTo(422);
        assertThat(post("/api/channels/none/invitations", "{\"unit\": \"Spoed\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.get("/api/channels/none/invitations", "sofie-token").statusCode())
                .isEqualTo(404);
        assertThat(post(path + "/end", "{\"token\": \"" + token.substring(1) + "\"}")
                        .statusCode())
                .isEqualTo(404);

        var left = post(path + "/end", "{\"token\": \"" + token + "\"}");
        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(Desk.json(left).path("invitations")).isEmpty();
        assertThat(post(path + "/end", "{\"token\": \"" + token + "\"}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void twoKeysWorkDuringARotationAndAThirdIsNotMade() throws Exception {
        var first = id(opened("{\"name\": \"rotating\"}"), 0);
        var end = StudyCalendar.today(InstantSource.system()).plusDays(3);
        var rotated = Desk.json(post("/api/channels/rotating/keys", "{\"oldUntil\": \"" + end + "\"}"));
        assertThat(rotated.path("keys")).hasSize(2);
        assertThat(rotated.path("keys").get(0).path("id").asText()).isEqualTo(first);
        assertThat(rotated.path("keys").get(0).path("expiresAt").asText())
                .isEqualTo(StudyCalendar.beginningOf(end).toString());
        var third = post("/api/channels/rotating/keys", "{}");
        assertThat(third.statusCode()).isEqualTo(409);
        assertThat(third.body()).contains(first, id(rotated, 1));
        var revoked = Desk.json(post("/api/channels/rotating/revoke", "{\"key\": \"" + first + "\"}"));
        assertThat(revoked.path("keys")).hasSize(1);
        var closed = Desk.json(post("/api/channels/rotating/revoke", "{}"));
        assertThat(closed.path("keys")).isEmpty();
    }

    @Test
    void everythingWrongIsNamedAtOnceAndNothingIsOverwritten() throws Exception {
        var wrong = post(
                "/api/channels",
                "{\"name\": \"Form!\", \"campaign\": \"\", \"defaultConsent\": [\"fame\"], \"dailyLimit\": 0,"
                        + " \"allowedFields\": [\"text\", \"shoe\"], \"language\": \"Dutch\"}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Desk.json(wrong).path("errors"))
                .extracting(error -> error.path("field").asText())
                .containsExactlyInAnyOrder(
                        "name", "campaign", "defaultConsent", "dailyLimit", "allowedFields", "language");
        opened("{\"name\": \"taken\"}");
        assertThat(post("/api/channels", "{\"name\": \"taken\"}").statusCode()).isEqualTo(409);
        assertThat(post("/api/channels", "{\"name\": \"mail\"}").statusCode()).isEqualTo(422);
        assertThat(post("/api/channels/nobody/keys", "{}").statusCode()).isEqualTo(404);
        assertThat(post("/api/channels/taken/keys", "{\"oldUntil\": \"2020-01-01\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aPageTellsWhatBecameOfAChannelsStoriesTodayAndBefore() throws Exception {
        var today = StudyCalendar.today(InstantSource.system()).toString();
        desk.write(List.of(
                day("survey", "2025-03-14", "one", 40, 2, Map.of("text missing", 3L)),
                day("survey", today, "one", 5, 1, Map.of("conflict", 1L)),
                day("survey", today, "two", 2, 0, Map.of("contact.email malformed", 4L))));
        opened("{\"name\": \"survey\"}");
        await().untilAsserted(() -> assertThat(page("/steward/channels/survey"))
                .contains("id=\"accepted-today\">7<", "id=\"refused-today\">5<", "id=\"accepted-ever\">47<")
                .contains("2025-03-14", "text: ontbreekt (3)", "contact.email: niet in de verwachte vorm (4)")
                .contains("Weggelaten gegevens (niet begrepen)", "consent.research: onbekende waarde (4)"));
        assertThat(page("/steward/channels")).contains("data-channel=\"survey\"", "data-channel=\"mail\"");
    }

    @Test
    void aDoubtfulStoryStandsOnTheStewardsPageUntilItIsCleared() throws Exception {
        desk.write(List.of(Topics.DOUBTS.record(
                "story-in-doubt", new Doubt("story-in-doubt", List.of(DoubtReason.TRAP), Instant.EPOCH))));
        await().untilAsserted(() -> assertThat(page("/steward"))
                .contains("href=\"/stories/story-in-doubt\"", "vulde een veld in dat mensen niet zien"));
        assertThat(post("/steward/doubts/story-in-doubt", "").statusCode()).isEqualTo(303);
        assertThat(page("/steward")).doesNotContain("story-in-doubt");
    }

    private static ProducerRecord<byte[], byte[]> day(
            String channel, String day, String counter, long accepted, long repeated, Map<String, Long> refused) {
        return Topics.CHANNEL_DAYS.record(
                channel + "/" + day + "/" + counter,
                new ChannelDay(
                        channel,
                        day,
                        counter,
                        accepted,
                        repeated,
                        refused,
                        Map.of("consent.research unknown", 2L),
                        Instant.now().truncatedTo(ChronoUnit.MILLIS)));
    }

    private static JsonNode opened(String body) throws Exception {
        var answer = post("/api/channels", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Desk.json(answer);
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        return desk.post(path, "sofie-token", body);
    }

    private static String page(String path) throws Exception {
        return desk.get(path, "sofie-token").body();
    }

    private static String id(JsonNode channel, int key) {
        return channel.path("keys").get(key).path("id").asText();
    }
}
