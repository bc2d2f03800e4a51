package org.mangomoment.benchmarks.intake;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.mangomoment.benchmarks.load.HttpConnection;
import org.mangomoment.ingest.IngestService;
import org.mangomoment.ingest.IngestSettings;
import org.mangomoment.kafka.EmbeddedKafka;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.http.HttpServer;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.settings.Settings;
import org.mangomoment.schemas.Channel;
import org.mangomoment.schemas.PushKey;
import org.mangomoment.schemas.Topics;

/// A broker and the ingest service in this process, without limits on how much one sender may bring; beside it a topic
/// for a bare producer with the settings of the submissions' own, and a server whose only route does nothing.
public final class IntakeSite implements AutoCloseable {
    /// For the bare producer.
    public static final String BARE = "bare";

    private static final int PLENTY = 100_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedKafka kafka;
    private final KafkaProperties properties;
    private final IngestService service;
    private final HttpServer empty;
    private final PushKey key = PushKey.generate();

    /// @param folder of the broker; a new one
    public IntakeSite(Path folder) throws Exception {
        this.kafka = EmbeddedKafka.start(folder);
        this.properties = new KafkaProperties(new KafkaSettings(kafka.bootstrap(), 1, Duration.ofSeconds(30), null));
        var settings = Settings.read(IngestSettings.class, "ingest-service", settings(kafka.bootstrap()));
        this.service = new IngestService(settings, new Failures());
        this.empty = new HttpServer(
                settings.http(),
                new Health(new Failures()),
                config -> config.routes.post("/api/stories", context -> {
                    var length = context.req().getInputStream().readAllBytes().length;
                    context.status(201).json(Map.of("length", length));
                }));
        service.start();
        empty.start();
        createBare();
        openChannel();
    }

    private static Map<String, Object> settings(String bootstrap) {
        var all = new HashMap<String, Object>();
        all.put("kafka.bootstrap", bootstrap);
        all.put("kafka.acknowledgement", "30 s");
        all.put("http.port", 0);
        all.put("http.max-concurrent", 1000);
        all.put("identity-secret", "a secret of the benchmark, and of nothing else");
        all.put("push.per-key", PLENTY);
        all.put("push.per-address", PLENTY);
        all.put("push.stories", 1000);
        all.put("push.batches", 1000);
        all.put("form.shortest", "0 s");
        all.put("form.per-minute", PLENTY);
        all.put("form.calm", PLENTY);
        return all;
    }

    private void createBare() throws Exception {
        var like = Topics.SUBMISSIONS;
        var config = new HashMap<>(like.cleanup().properties());
        config.put("flush.messages", "1");
        try (var admin = properties.admin()) {
            admin.createTopics(List.of(
                            new NewTopic(BARE, Optional.of(like.partitions()), Optional.of((short) 1)).configs(config)))
                    .all()
                    .get();
        }
    }

    /// Returns when the service takes stories with the key.
    private void openChannel() throws Exception {
        var channel = Channel.newBuilder()
                .setName("benchmark")
                .setKeys(List.of(key.stored(Instant.EPOCH, null)))
                .setDefaultConsent(List.of("research"))
                .setAt(Instant.EPOCH)
                .build();
        try (var publisher = new Publisher(properties)) {
            publisher.publishAndWait(List.of(Topics.CHANNELS.record("benchmark", channel)));
        }
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (var connection = new HttpConnection(address())) {
            var first = new StoryBodies(0).next();
            while (connection.post("/api/stories", headers(), first).status() / 100 != 2) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException("the ingest service took no story within " + PATIENCE);
                }
                Thread.sleep(50);
            }
        }
    }

    /// For clients of the broker.
    public KafkaProperties kafka() {
        return properties;
    }

    /// Of the ingest service.
    public URI address() {
        return service.address();
    }

    /// Of the server that does nothing.
    URI emptyAddress() {
        return empty.address();
    }

    /// Lines of a push request's head.
    public String headers() {
        return HttpConnection.bearer(key.shown()) + "Content-Type: application/json\r\n";
    }

    /// Lines of a batch's head.
    public String batchHeaders() {
        return HttpConnection.bearer(key.shown()) + "Content-Type: application/x-ndjson\r\n";
    }

    @Override
    public void close() {
        empty.close();
        service.close();
        kafka.close();
    }
}
