package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.PushKey;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnitInvitation;

/// A story told through an invitation link belongs to its campaign and unit, as long as the link is what was given out.
class InvitationTest {
    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([^\"]+)\"");
    private static final String WORKS = "AAECAwQFBgcICQoLDA0ODw";
    private static final String ENDED = "EBESExQVFhcYGRobHB0eHw";
    private static Running running;

    @BeforeAll
    static void start() throws Exception {
        running = Running.ready(Map.of("form.shortest", "0 s", "form.per-minute", 10_000));
        running.open(
                PushKey.generate(),
                channel -> channel.setName("north-wards")
                        .setCampaign("winter")
                        .setInvitations(List.of(
                                new UnitInvitation(WORKS, "Geriatrie <2>", Instant.EPOCH, null),
                                new UnitInvitation(ENDED, "Spoed", Instant.EPOCH, Instant.EPOCH))));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void theFormNamesTheUnitAndTheStoryCarriesIt() {
        var form = page("/i/" + WORKS, "nl").body();
        assertThat(form).contains("Geriatrie &lt;2", "action=\"/i/" + WORKS + "\"", "U vertelt een verhaal over");
        var told = post("/i/" + WORKS, form, "Synthetisch: de kapster kwam aan bed.", "unit", "Another");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(303);
        var submission = submission("Synthetisch: de kapster kwam aan bed.");
        assertThat(submission.getUnit()).isEqualTo("Geriatrie <2>");
        assertThat(submission.getChannel()).isEqualTo("north-wards");
        assertThat(submission.getCampaign()).isEqualTo("winter");
        assertThat(submission.getDoor()).isEqualTo(Door.FORM);
    }

    @Test
    void aFormThatComesBackStaysAnInvitation() {
        var form = page("/i/" + WORKS, "en").body();
        var again = post("/i/" + WORKS, form, "", "teller", "patient");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Geriatrie &lt;2", "action=\"/i/" + WORKS + "\"");
    }

    @Test
    void nobodyChoosesAUnitOnTheFormWithoutAnInvitation() {
        var form = page("/", "en").body();
        assertThat(form).contains("action=\"/\"").doesNotContain("id=\"invited\"");
        var told = post("/", form, "Synthetic: without an invitation.", "unit", "Spoed");
        assertThat(told.statusCode()).isEqualTo(303);
        assertThat(submission("Synthetic: without an invitation.").getUnit()).isNull();
    }

    @Test
    void anEndedLinkSaysSoAndTakesNothing() {
        assertThat(page("/i/" + ENDED, "nl").body()).contains("Deze uitnodiging is afgelopen");
        var english = page("/i/" + ENDED, "en");
        assertThat(english.statusCode()).isEqualTo(410);
        assertThat(english.body()).contains("This invitation has ended", "href=\"/\"");
        var form = page("/", "en").body();
        assertThat(post("/i/" + ENDED, form, "Synthetic: too late.", "teller", "patient")
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void anAlteredOrUnknownLinkOpensNothing() {
        for (var token : List.of(
                "BAECAwQFBgcICQoLDA0ODw",
                WORKS.substring(1),
                WORKS + "A",
                WORKS.toLowerCase(java.util.Locale.ROOT),
                "x")) {
            var altered = page("/i/" + token, "en");
            assertThat(altered.statusCode()).as(token).isEqualTo(404);
            assertThat(altered.body())
                    .contains("This invitation does not exist")
                    .doesNotContain("Geriatrie");
            assertThat(page("/i/" + token, "nl").body()).contains("Deze uitnodiging bestaat niet");
        }
    }

    private static org.mangomoment.schemas.Submission submission(String text) {
        return Kafka.latest(Topics.SUBMISSIONS).values().stream()
                .filter(submission -> submission.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> page(String path, String languages) {
        return running.send(running.request(path)
                .header("Accept", "text/html")
                .header("Accept-Language", languages)
                .GET());
    }

    private static HttpResponse<String> post(String path, String form, String text, String field, String value) {
        var seal = SEAL.matcher(form);
        assertThat(seal.find()).isTrue();
        var body = Map.of("seal", seal.group(1), "text", text, field, value).entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return running.send(running.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(body)));
    }
}
