package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mangomoment.allinone.product.CommandRun;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.SharedDemo;

/// A channel from its opening on the terminal to its end.
@ExtendWith(SharedDemo.class)
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
    void mistakesAreExplainedAllAtOnce(Demo demo) {
        var wrong = run(demo, "add", "Gazette!", "--consent", "fame", "--daily-limit", "0");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err()).contains("- name", "- defaultConsent", "- dailyLimit");
        assertThat(run(demo, "rotate", "nobody").err()).contains("There is no channel of that name");
    }

    private int push(Demo demo, String key, String idempotency) throws Exception {
        return http.send(
                        HttpRequest.newBuilder(demo.ingest().resolve("/api/stories"))
                                .header("Authorization", "Bearer " + key)
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", idempotency)
                                .POST(BodyPublishers.ofString("{\"text\": \"Synthetic: the gazette's porter waved.\"}"))
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
