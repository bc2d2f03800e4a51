package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.product.Apart;
import org.mangomoment.allinone.product.Stories;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/// The services on the broker of docker-compose.yml. Without a container engine this says so and is skipped:
/// [ApartTest] asks the same of the embedded broker.
class ContainerTest {
    private static final String IMAGE = "apache/kafka:4.3.1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void theServicesRunOnKafkaInAContainer(@TempDir Path folder) throws Exception {
        assumeContainers();
        try (var kafka = new KafkaContainer(IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")) {
            kafka.start();
            try (var apart = Apart.start(folder, kafka.getBootstrapServers())) {
                for (var number = 0; number < 20; number++) {
                    var answer = apart.push("container-" + number, Stories.numbered("quokka", number));
                    assertThat(answer.statusCode()).isEqualTo(201);
                }
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(apart.desk()
                                        .search("quokka")
                                        .path("total")
                                        .asInt())
                                .isEqualTo(20));
            }
        }
    }

    private static void assumeContainers() {
        var there = DockerClientFactory.instance().isDockerAvailable();
        if (!there) {
            System.err.println(
                    "SKIPPED, no container engine: the services on Kafka in a container. Start Docker to run it.");
        }
        Assumptions.assumeTrue(there, "no container engine");
    }
}
