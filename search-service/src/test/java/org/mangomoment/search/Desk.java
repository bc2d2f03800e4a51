package org.mangomoment.search;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.mangomoment.kafka.EmbeddedKafka;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.settings.Settings;
import org.mangomoment.schemas.Topic;
import org.mangomoment.search.account.Role;

/// A real desk on a real broker, one broker for all tests of this process unless a test asks for its own, asked over
/// HTTP.
final class Desk implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicReference<@Nullable EmbeddedKafka> BROKER = new AtomicReference<>();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Failures failures = new Failures();
    private final AtomicReference<@Nullable URI> setUpLink = new AtomicReference<>();
    private final SearchService service;
    private final Publisher publisher;
    private final EmbeddedKafka broker;
    private final boolean alone;

    private Desk(EmbeddedKafka broker, boolean alone, Path indexFolder, Map<String, Object> more, Clock clock) {
        this.broker = broker;
        this.alone = alone;
        Map<String, Object> overlay = new HashMap<>(more);
        overlay.put("kafka.bootstrap", broker.bootstrap());
        overlay.put("http.port", 0);
        overlay.put("index-folder", indexFolder.toString());
        overlay.put(
                "exports.folder",
                indexFolder
                        .resolve("../exports-" + indexFolder.getFileName())
                        .normalize()
                        .toString());
        overlay.putIfAbsent("sample.share", 0);
        overlay.put("operator-token", "operator-secret");
        service = new SearchService(
                Settings.read(SearchSettings.class, "search-service", overlay),
                failures,
                setUpLink::set,
                Map.of(),
                clock);
        publisher = new Publisher(
                new KafkaProperties(new KafkaSettings(broker.bootstrap(), 1, Duration.ofSeconds(10), null)));
    }

    static Desk open(Path indexFolder) throws Exception {
        return open(indexFolder, Map.of());
    }

    /// @param more settings over the defaults
    static Desk open(Path indexFolder, Map<String, Object> more) throws Exception {
        return open(indexFolder, more, Clock.systemUTC());
    }

    /// @param clock what the desk takes for the time
    static Desk open(Path indexFolder, Map<String, Object> more, Clock clock) throws Exception {
        return started(new Desk(broker(), false, indexFolder, more, clock));
    }

    /// On a broker of its own, for a test of all that there is on a log.
    static Desk openAlone(Path indexFolder) throws Exception {
        var broker = EmbeddedKafka.start(Files.createTempDirectory("lone-desk-kafka"));
        return started(new Desk(broker, true, indexFolder, Map.of(), Clock.systemUTC()));
    }

    private static Desk started(Desk desk) throws Exception {
        desk.service.start();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> desk.get("/health/ready", "").statusCode() == 200);
        return desk;
    }

    SearchService service() {
        return service;
    }

    @Nullable
    URI setUpLink() {
        return setUpLink.get();
    }

    void register(String name, Role role, String token) {
        service.accounts().register(name, role, "a long password", token);
    }

    void write(List<ProducerRecord<byte[], byte[]>> records) {
        publisher.publishAndWait(records);
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return http.send(request(path, token).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String token, String body) throws IOException, InterruptedException {
        return http.send(
                request(path, token).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    int delete(String path, String token) throws IOException, InterruptedException {
        return http.send(request(path, token).DELETE().build(), BodyHandlers.discarding())
                .statusCode();
    }

    /// The newest of a story's records on a topic; null when there is none or it was erased.
    <V> @Nullable V newest(Topic<?, V> topic, String storyId) {
        V newest = null;
        try (var consumer = new KafkaConsumer<byte[], byte[]>(
                new KafkaProperties(new KafkaSettings(broker.bootstrap(), 1, Duration.ofSeconds(10), null))
                        .follower())) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                for (var read : consumer.poll(Duration.ofMillis(200))) {
                    if (topic.story(read).filter(storyId::equals).isPresent()) {
                        newest = topic.value(read);
                    }
                }
            }
        }
        return newest;
    }

    /// Records of a topic that this desk has still to read.
    long lag(Topic<?, ?> topic) throws IOException, InterruptedException {
        return json("/api/status", "operator-secret")
                .path("lag")
                .path(topic.name())
                .asLong();
    }

    JsonNode json(String path, String token) throws IOException, InterruptedException {
        var answer = get(path, token);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    HttpRequest.Builder request(String path, String token) {
        var request = HttpRequest.newBuilder(service.address().resolve(path)).timeout(Duration.ofSeconds(20));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    @Override
    public void close() {
        publisher.close();
        service.close();
        http.close();
        if (alone) {
            broker.close();
        }
    }

    private static synchronized EmbeddedKafka broker() {
        var running = BROKER.get();
        if (running == null) {
            try {
                running = EmbeddedKafka.start(Files.createTempDirectory("desk-kafka"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            BROKER.set(running);
        }
        return running;
    }
}
