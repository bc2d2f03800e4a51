package org.mangomoment.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.security.scram.ScramLoginModule;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosedKafkaTest {
    private static final String PASSWORD = "a-password-of-a-test-0123456789";

    @TempDir
    static Path folder;

    private static EmbeddedKafka kafka;
    private static List<Integer> ports;

    /// Who is on this machine too.
    enum Stranger {
        ANONYMOUS,
        WRONG_PASSWORD,
        WRONG_NAME,
        EMPTY_PASSWORD;

        Map<String, Object> properties(int port) {
            return switch (this) {
                case ANONYMOUS -> bounded(port);
                case WRONG_PASSWORD -> client(port, "mango", PASSWORD + "0");
                case WRONG_NAME -> client(port, "admin", PASSWORD);
                case EMPTY_PASSWORD -> client(port, "mango", "");
            };
        }
    }

    /// The folder was an open node's before, as every folder of an older version.
    @BeforeAll
    static void start() throws Exception {
        try (var open = EmbeddedKafka.start(folder);
                var admin = Admin.create(Map.of("bootstrap.servers", open.bootstrap()))) {
            create(admin, "told-before");
        }
        ports = FreePorts.take(2);
        kafka = EmbeddedKafka.start(folder, ports.getFirst(), ports.getLast(), new Credentials("mango", PASSWORD));
        try (var admin = Admin.create(client(ports.getFirst(), "mango", PASSWORD))) {
            create(admin, "told");
        }
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void ourOwnClientsListReadAndWrite() throws Exception {
        var ours = client(ports.getFirst(), "mango", PASSWORD);
        try (var admin = Admin.create(ours);
                var producer = new KafkaProducer<>(ours, new StringSerializer(), new StringSerializer());
                var consumer = new KafkaConsumer<>(ours, new StringDeserializer(), new StringDeserializer())) {
            assertThat(admin.listTopics().names().get()).contains("told-before", "told");
            assertThat(producer.send(new ProducerRecord<>("told", "synthetic"))
                            .get()
                            .offset())
                    .isNotNegative();
            assertThat(consumer.partitionsFor("told")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void strangersNeitherListNorReadNorWrite(Stranger stranger) {
        var theirs = stranger.properties(ports.getFirst());
        try (var admin = Admin.create(theirs);
                var producer = new KafkaProducer<>(theirs, new StringSerializer(), new StringSerializer());
                var consumer = new KafkaConsumer<>(theirs, new StringDeserializer(), new StringDeserializer())) {
            assertThatThrownBy(() -> admin.listTopics().names().get()).satisfies(refused(stranger));
            assertThatThrownBy(() -> create(admin, "theirs")).satisfies(refused(stranger));
            assertThatThrownBy(() ->
                            producer.send(new ProducerRecord<>("told", "false")).get())
                    .satisfies(refused(stranger));
            assertThatThrownBy(() -> consumer.partitionsFor("told")).satisfies(refused(stranger));
        }
    }

    @ParameterizedTest
    @EnumSource
    void strangersCannotTalkToTheControllerEither(Stranger stranger) {
        var theirs = new HashMap<>(stranger.properties(ports.getLast()));
        theirs.remove("bootstrap.servers");
        theirs.put("bootstrap.controllers", "127.0.0.1:" + ports.getLast());
        try (var admin = Admin.create(theirs)) {
            assertThatThrownBy(() -> admin.describeMetadataQuorum().quorumInfo().get())
                    .satisfies(refused(stranger));
        }
    }

    @Test
    void theControllerKnowsItsOwn() throws Exception {
        var ours = new HashMap<>(client(ports.getLast(), "mango", PASSWORD));
        ours.remove("bootstrap.servers");
        ours.put("bootstrap.controllers", "127.0.0.1:" + ports.getLast());
        try (var admin = Admin.create(ours)) {
            assertThat(admin.describeMetadataQuorum().quorumInfo().get().leaderId())
                    .isEqualTo(1);
        }
    }

    /// Kafka hangs up on who proves nothing, and tells who proves the wrong thing.
    private static Consumer<Throwable> refused(Stranger stranger) {
        return thrown -> {
            var failure = thrown instanceof ExecutionException ? thrown.getCause() : thrown;
            assertThat(failure)
                    .isInstanceOf(
                            stranger == Stranger.ANONYMOUS ? KafkaException.class : SaslAuthenticationException.class);
        };
    }

    private static void create(Admin admin, String topic) throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.of((short) 1))))
                .all()
                .get();
    }

    private static Map<String, Object> client(int port, String name, String password) {
        var all = new HashMap<>(bounded(port));
        all.put("security.protocol", "SASL_PLAINTEXT");
        all.put("sasl.mechanism", "SCRAM-SHA-256");
        all.put(
                "sasl.jaas.config",
                ScramLoginModule.class.getName() + " required username=\"" + name + "\" password=\"" + password
                        + "\";");
        return all;
    }

    private static Map<String, Object> bounded(int port) {
        return Map.of(
                "bootstrap.servers", "127.0.0.1:" + port,
                "default.api.timeout.ms", 4_000,
                "request.timeout.ms", 3_000,
                "max.block.ms", 4_000,
                "delivery.timeout.ms", 4_000,
                "linger.ms", 0);
    }
}
