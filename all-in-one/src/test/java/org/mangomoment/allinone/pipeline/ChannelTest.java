package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.product.CommandRun;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.OnSharedDemo;

/// A channel from its opening on the terminal to its end.
@OnSharedDemo
class ChannelTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aChannelIsOpenedRotatedAndClosedByCommands(Demo demo) throws Exception {
        var opened = run(demo, "add", "gazette", "--campaign", "spring", "--consent", "research,quotes", "--json");
        var first = JSON.readTree(opened.out()).path("key").asText();
        await().atMost(LONGEST).until(() -> push(demo, first, "one") == 201);
        var rotated = run(demo, "rotate", "gazette");
        assertThat(rotated.out()).contains("shown this once", "mango channel revoke gazette --key");
        var second = rotated.out()
                .lines()
                .filter(line -> line.startsWith("  mango_"))
                .findFirst()
                .orElseThrow()
                .strip();
        await().atMost(LONGEST).until(() -> push(demo, second, "one") == 200);
        assertThat(push(demo, first, "one")).isEqualTo(200);
        run(demo, "revoke", "gazette", "--key", first.substring(6, 14));
        await().atMost(LONGEST).until(() -> push(demo, first, "one") == 401);
        assertThat(push(demo, second, "two")).isEqualTo(201);
        var listed = run(demo, "list").out();
        assertThat(listed)
                .contains("gazette  (campaign spring, consent research+quotes)", second.substring(0, 15))
                .doesNotContain(second.substring(15), first.substring(15));
    }

    @Test
    void aSurveysOwnFormIsTakenByItsMappingAndAMappingsProblemsAreAllNamed(Demo demo, @TempDir Path folder)
            throws Exception {
        var samples = Path.of("../samples/channels");
        var mapping = samples.resolve("kobo.mapping.json").toString();
        var opened = run(demo, "add", "survey", "--mapping", mapping, "--json");
        assertThat(opened.status()).as(opened.err()).isZero();
        var key = JSON.readTree(opened.out()).path("key").asText();
        var told = Files.readString(samples.resolve("kobo.json"));
        await().atMost(LONGEST).until(() -> push(demo, key, "", told) == 201);
        assertThat(run(demo, "list").out()).contains("survey  (campaign general, mapped)");
        var wrong = Files.writeString(folder.resolve("wrong.json"), "{\"mapping\": 1, \"fields\": {\"shoe\": \"a\"}}");
        var refused = run(demo, "add", "survey-2", "--mapping", wrong.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("2 problem(s)", "no rule for text", "shoe: is not a field");
    }

    @Test
    void aUnitIsInvitedByALinkUntilItIsEnded(Demo demo) throws Exception {
        run(demo, "add", "wards");
        var link = run(demo, "invite", "wards", "Spoed 1").out().strip();
        assertThat(link).startsWith(demo.ingest() + "/i/");
        await().atMost(LONGEST).until(() -> status(link) == 200);
        assertThat(run(demo, "invitations", "wards").out()).contains(link + "  Spoed 1");
        assertThat(run(demo, "end-invitation", "wards", link).out()).contains("that work: 0");
        await().atMost(LONGEST).until(() -> status(link) == 410);
        assertThat(run(demo, "end-invitation", "wards", link).status()).isEqualTo(1);
        assertThat(run(demo, "invitations", "wards").out()).contains("No unit is invited");
    }

    private int status(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void mistakesAreExplainedAllAtOnce(Demo demo) {
        var wrong = run(demo, "add", "Gazette!", "--consent", "fame", "--daily-limit", "0");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err()).contains("- name", "- defaultConsent", "- dailyLimit");
        assertThat(run(demo, "rotate", "nobody").err()).contains("There is no channel of that name");
    }

    private int push(Demo demo, String key, String idempotency) throws Exception {
        return push(demo, key, idempotency, "{\"text\": \"Synthetic: the gazette's porter waved.\"}");
    }

    private int push(Demo demo, String key, String idempotency, String body) throws Exception {
        return http.send(
                        HttpRequest.newBuilder(demo.ingest().resolve("/api/stories"))
                                .header("Authorization", "Bearer " + key)
                                .header("Content-Type", "application/json")
                                .headers(
                                        idempotency.isEmpty()
                                                ? new String[] {"Accept", "*/*"}
                                                : new String[] {"Idempotency-Key", idempotency})
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static CommandRun run(Demo demo, String... arguments) {
        var all = new String[arguments.length + 3];
        all[0] = "channel";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--folder";
        all[all.length - 1] = demo.folder().toString();
        return CommandRun.of(all);
    }
}
