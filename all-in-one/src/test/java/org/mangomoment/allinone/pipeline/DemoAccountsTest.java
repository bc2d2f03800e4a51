package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.allinone.log.LogReading;
import org.mangomoment.allinone.product.CommandRun;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.Desk;
import org.mangomoment.allinone.product.Jvm;
import org.mangomoment.allinone.product.Ports;
import org.mangomoment.schemas.Topics;

/// A demonstration shows decided stories at once, and passwords that everybody knows open nothing but a demonstration
/// on this machine.
class DemoAccountsTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void theyDoNotWorkWhenTheFolderIsServedByUpAndWorkAgainInADemonstration(@TempDir Path parent) throws Exception {
        var folder = parent.resolve("data");
        long decided;
        try (var demo = Demo.decided(folder)) {
            assertThat(signIn(demo.deskAddress(), demo.password("steward"))).isEqualTo(303);
            decided = decided(demo);
            assertShowsSomething(demo.desk("steward"));
            var gold = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            new LogReading(demo.kafka()).of(List.of(Topics.GOLD_STORIES), gold::add);
            assertThat(gold).isNotEmpty();
            assertThat(demo.jvm().stop()).isIn(0, 143);
        }
        var output = parent.resolve("up.output");
        var port = Integer.toString(Ports.pair());
        try (var up = Jvm.mango(output, "up", "--folder", folder.toString(), "--port", port)) {
            var running = folder.resolve("running.json");
            await("running.json")
                    .atMost(Duration.ofMinutes(4))
                    .failFast(() -> !up.alive())
                    .until(() -> Files.exists(running));
            var desk = URI.create(
                    new ObjectMapper().readTree(running.toFile()).path("desk").asText());
            for (var name : new String[] {"steward", "reviewer", "reviewer-2", "researcher"}) {
                assertThat(signIn(desk, name, "mango-demo-" + name)).as(name).isEqualTo(422);
            }
            assertThat(Files.readString(output))
                    .contains("Make the first steward's account here, once: ")
                    .contains("This folder was a demonstration's.", "steward", "reviewer-2");
            up.stop();
        }
        try (var again = Demo.decided(folder)) {
            assertThat(signIn(again.deskAddress(), again.password("steward"))).isEqualTo(303);
            assertThat(decided(again)).isEqualTo(decided);
        }
    }

    private static long decided(Demo demo) throws Exception {
        return demo.desk("steward")
                .get("/api/search?q=&size=1000")
                .path("hits")
                .valueStream()
                .filter(story -> !story.path("review").asText().equals("unreviewed"))
                .count();
    }

    /// Every page of figures begins with these.
    private static void assertShowsSomething(Desk steward) throws Exception {
        for (var group : new String[] {"sample", "other"}) {
            assertThat(steward.get("/api/agreement")
                            .path(group)
                            .path(0)
                            .path("units")
                            .asInt())
                    .as(group)
                    .isPositive();
        }
        assertThat(steward.get("/api/figures").path("sampled").asInt()).isPositive();
        for (var state : new String[] {"unreviewed", "reviewed", "disputed"}) {
            assertThat(steward.get("/api/search?q=&review=" + state)
                            .path("total")
                            .asInt())
                    .as(state)
                    .isPositive();
        }
        assertThat(steward.get("/api/search?q=&origin=adjudicated")
                        .path("total")
                        .asInt())
                .isPositive();
        assertThat(steward.get("/api/codebook").path("version").asInt()).isEqualTo(2);
        assertThat(steward.get("/api/search?q=&size=1000").path("hits").valueStream())
                .extracting(story -> story.path("model").asText(""))
                .as("empty where a sample is still to be read blind, which is left to chance")
                .contains("starter-1-for-2")
                .isSubsetOf("starter-1-for-2", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "no such host"})
    void aDemonstrationListensOnThisMachineOnly(String host, @TempDir Path folder) {
        var refused = CommandRun.of("demo", "--folder", folder.resolve("data").toString(), "--host", host);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("listens on this machine only", "listen on " + host, "Leave out --host");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private int signIn(URI desk, String password) throws Exception {
        return signIn(desk, "steward", password);
    }

    private int signIn(URI desk, String name, String password) throws Exception {
        return http.send(
                        HttpRequest.newBuilder(desk.resolve("/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("name=" + name + "&password="
                                        + URLEncoder.encode(password, StandardCharsets.UTF_8)))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
