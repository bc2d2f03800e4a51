package org.mangomoment.runtime.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.runtime.settings.Secret;

class KafkaSecurityTest {
    @Test
    void anAccountBecomesALogin() {
        var properties =
                client(new KafkaSecurity("SASL_SSL", "PLAIN", "stories", new Secret("a \"quoted\" \\ word")), null);
        assertThat(properties)
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("sasl.mechanism", "PLAIN")
                .containsEntry(
                        "sasl.jaas.config",
                        "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"stories\""
                                + " password=\"a \\\"quoted\\\" \\\\ word\";");
    }

    @Test
    void withoutAnAccountNothingIsProven() {
        assertThat(client(KafkaSecurity.none(), null))
                .containsEntry("security.protocol", "PLAINTEXT")
                .doesNotContainKeys("sasl.mechanism", "sasl.jaas.config");
    }

    @Test
    void theFileOfFurtherPropertiesHasTheLastWord(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("client.properties"), "security.protocol=SSL\n");
        assertThat(client(KafkaSecurity.none(), file)).containsEntry("security.protocol", "SSL");
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        var password = new Secret("secret-word");
        assertThatThrownBy(() -> new KafkaSecurity("SASL", "PLAIN", null, null)).hasMessageContaining("SASL_SSL");
        assertThatThrownBy(() -> new KafkaSecurity("SASL_SSL", "MD5", null, null))
                .hasMessageContaining("SCRAM");
        assertThatThrownBy(() -> new KafkaSecurity("SASL_SSL", "PLAIN", "stories", null))
                .hasMessageContaining("belong together");
        assertThatThrownBy(() -> new KafkaSecurity("PLAINTEXT", "PLAIN", "stories", password))
                .hasMessageContaining("SASL_PLAINTEXT")
                .hasMessageNotContaining("secret-word");
    }

    private static Map<String, Object> client(KafkaSecurity security, @Nullable Path file) {
        return new KafkaProperties(new KafkaSettings("h:1", 1, Duration.ofSeconds(10), security, file)).client();
    }
}
