package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.settings.Settings;
import org.mangomoment.schemas.Channel;
import org.mangomoment.schemas.PushKey;
import org.mangomoment.schemas.Topics;

/// A running ingest service and one client of it.
final class Running implements AutoCloseable {
    static final String OPERATOR = "operator-token-of-the-tests";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final IngestService service;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String bootstrap;

    private Running(String bootstrap, Map<String, Object> overlay) {
        this.bootstrap = bootstrap;
        var all = new HashMap<String, Object>(Map.of(
                "kafka.bootstrap",
                bootstrap,
                "kafka.acknowledgement",
                "30 s",
                "http.port",
                0,
                "identity-secret",
                "a secret that only the tests know, long enough",
                "operator-token",
                OPERATOR));
        all.putAll(overlay);
        service = new IngestService(Settings.read(IngestSettings.class, "ingest-service", all), new Failures());
    }

    static Running on(String bootstrap, Map<String, Object> overlay) throws Exception {
        var running = new Running(bootstrap, overlay);
        running.service.start();
        return running;
    }

    static Running ready(Map<String, Object> overlay) throws Exception {
        var running = on(Kafka.bootstrap(), overlay);
        running.awaitReady();
        return running;
    }

    void awaitReady() {
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> get("/health/ready").statusCode() == 200);
    }

    /// Makes a channel with a new key, known to the service when this returns.
    String channel(String name, String... defaultConsent) {
        var key = PushKey.generate();
        open(key, channel -> channel.setName(name).setDefaultConsent(List.of(defaultConsent)));
        return key.shown();
    }

    /// Makes a channel of campaign `spring` with one key, known to the service when this returns.
    void open(PushKey key, Consumer<Channel.Builder> terms) {
        var channel = channel("", key);
        terms.accept(channel);
        put(channel.build());
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> get("/api/stories/none", key.shown()).statusCode() == 404);
    }

    /// Gives a channel a hook address, known to the service when this returns; a mapping makes it a survey tool's.
    ///
    /// @return its path
    String hook(String name, String mapping) {
        var secret = PushKey.generate();
        open(
                PushKey.generate(),
                channel -> channel.setName(name)
                        .setMapping(mapping)
                        .setHooks(List.of(secret.stored(Instant.EPOCH, null))));
        return secret.shownAsHook();
    }

    /// A channel of campaign `spring` with one key, to be put where channels are.
    static Channel.Builder channel(String name, PushKey key) {
        return Channel.newBuilder()
                .setName(name)
                .setCampaign("spring")
                .setKeys(List.of(key.stored(Instant.EPOCH, null)))
                .setAt(Instant.EPOCH);
    }

    void put(Channel channel) {
        publish(Topics.CHANNELS.record(channel.getName(), channel));
    }

    /// Writes to the log, as the desk would.
    void publish(ProducerRecord<byte[], byte[]> record) {
        try (var publisher = new Publisher(Kafka.properties(bootstrap))) {
            publisher.publishAndWait(List.of(record));
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> get(String path, String key) {
        return send(request(path).header("Authorization", "Bearer " + key).GET());
    }

    HttpResponse<String> push(String key, String body, String... headers) {
        return push(key, BodyPublishers.ofString(body), headers);
    }

    HttpResponse<String> push(String key, BodyPublisher body, String... headers) {
        var request = request("/api/stories")
                .header("Authorization", "Bearer " + key)
                .setHeader("Content-Type", "application/json")
                .POST(body);
        for (var header = 0; header < headers.length; header += 2) {
            request.setHeader(headers[header], headers[header + 1]);
        }
        return send(request);
    }

    List<JsonNode> batch(String key, BodyPublisher body) {
        var response = send(request("/api/stories/batch")
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/x-ndjson")
                .POST(body));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body().lines().map(Running::json).toList();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.address().resolve(path)).timeout(Duration.ofSeconds(60));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    HttpClient client() {
        return client;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        service.close();
    }
}
