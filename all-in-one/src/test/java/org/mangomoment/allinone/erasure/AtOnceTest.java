package org.mangomoment.allinone.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.kafka.EmbeddedKafka;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaSecurity;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.Topics;

class AtOnceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// A process that has the settings, until it is told to stop.
    static final class Held {
        private Held() {}

        public static void main(String[] arguments) throws Exception {
            AtOnce.on(kafka(arguments[0]));
            Thread.sleep(PATIENCE);
        }
    }

    @Test
    void topicsHaveTheirUsualSettingsAfterThePurgeAndWhenItIsToldToStop(@TempDir Path folder) throws Exception {
        try (var broker = EmbeddedKafka.start(folder);
                var admin = kafka(broker.bootstrap()).admin()) {
            TopicCreation.create(admin, Topics.all(), 1);
            var usual = setting(admin);
            var settings = AtOnce.on(kafka(broker.bootstrap()));
            await().atMost(PATIENCE).until(() -> setting(admin).equals("50"));
            settings.end();
            await().atMost(PATIENCE).until(() -> setting(admin).equals(usual));

            var process = held(broker.bootstrap());
            await().atMost(PATIENCE).until(() -> setting(admin).equals("50"));
            process.destroy();

            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            await().atMost(Duration.ofSeconds(10)).until(() -> setting(admin).equals(usual));
        }
    }

    private static KafkaProperties kafka(String bootstrap) {
        return new KafkaProperties(KafkaSettings.oneBroker(bootstrap, KafkaSecurity.none()));
    }

    private static String setting(Admin admin) throws Exception {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.SUBMISSIONS.name());
        var config = admin.describeConfigs(List.of(topic)).all().get().get(topic);
        return Objects.requireNonNull(config).get("segment.ms").value();
    }

    private static Process held(String bootstrap) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Held.class.getName(),
                        bootstrap)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
