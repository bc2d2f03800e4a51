package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.product.Jvm;
import org.mangomoment.allinone.product.Ports;

/// What may come in the way of a start, and the end of it.
class StartTest {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @TempDir
    Path temporary;

    /// As a laptop that is closed for a moment; the broker's session and the readers' have run out by then.
    @Test
    @Tag("long")
    void aStartThatIsStoppedForHalfAMinuteGoesOn() throws Exception {
        var folder = temporary.resolve("data");
        var output = temporary.resolve("output");
        try (var jvm = Jvm.mango(output, "demo", "--folder", folder.toString(), "--port", port())) {
            await().atMost(PATIENCE)
                    .failFast(() -> !jvm.alive())
                    .until(() -> Files.readString(output).contains("The broker runs."));
            jvm.signal("STOP");
            Thread.sleep(Duration.ofSeconds(30));
            jvm.signal("CONT");
            await("the start; the output is in " + output)
                    .atMost(PATIENCE)
                    .failFast(() -> !jvm.alive())
                    .until(() -> Files.exists(folder.resolve("running.json")));
            assertThat(jvm.stop()).as("status after being told to stop").isZero();
        }
        assertThat(folder.resolve("running.json")).doesNotExist();
    }

    @Test
    void aStartThatIsToldToStopEndsWell() throws Exception {
        var output = temporary.resolve("output");
        try (var jvm = Jvm.mango(output, "up", "--folder", folder(), "--port", port())) {
            await().atMost(PATIENCE)
                    .failFast(() -> !jvm.alive())
                    .until(() -> Files.readString(output).contains("The broker runs."));
            assertThat(jvm.stop()).as("status after being told to stop").isZero();
        }
        assertThat(output).content().doesNotContain("Exception");
    }

    @Test
    void aTakenPortIsOneSentence() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            assertThat(refusal("up", "--folder", folder(), "--port", port))
                    .startsWith("mango: Port " + port)
                    .contains("another port");
            assertThat(refusal("broker", "--folder", folder(), "--port", port))
                    .startsWith("mango: Port " + port)
                    .contains("--port");
        }
    }

    @Test
    void aFolderThatIsAFileIsOneSentence() throws Exception {
        var file = Files.writeString(temporary.resolve("letter"), "a letter");
        assertThat(refusal("up", "--folder", file.toString(), "--port", port()))
                .startsWith("mango: " + file + " is a file; expected a folder");
        assertThat(file).hasContent("a letter");
    }

    @Test
    void aDamagedSecretIsOneSentence() throws Exception {
        var folder = Files.createDirectories(temporary.resolve("data"));
        Files.writeString(folder.resolve("secrets.json"), "{\"identity\": \"cut off");
        assertThat(refusal("up", "--folder", folder.toString(), "--port", port()))
                .startsWith("mango: " + folder.resolve("secrets.json") + " is damaged")
                .doesNotContain("cut off\"");
    }

    @Test
    void aProcessThatRunsOutOfMemoryEndsAtOnce() throws Exception {
        try (var jvm = Jvm.mango(
                temporary.resolve("output"), temporary, "40m", "up", "--folder", folder(), "--port", port())) {
            assertThat(jvm.ended(PATIENCE)).as("status").isEqualTo(3);
        }
    }

    @Test
    void theBrokerAloneIsClosedToStrangersToo() throws Exception {
        var port = port();
        var output = temporary.resolve("output");
        try (var jvm = Jvm.mango(output, "broker", "--folder", folder(), "--port", port)) {
            await().atMost(PATIENCE)
                    .failFast(() -> !jvm.alive())
                    .until(() -> Files.readString(output).contains("The broker listens"));
            Map<String, Object> anonymous = Map.of(
                    "bootstrap.servers", "127.0.0.1:" + port,
                    "default.api.timeout.ms", 4_000,
                    "request.timeout.ms", 3_000);
            try (var admin = Admin.create(anonymous)) {
                assertThatThrownBy(() -> admin.listTopics().names().get()).hasCauseInstanceOf(KafkaException.class);
            }
            assertThat(jvm.stop()).isZero();
        }
    }

    private String folder() {
        return temporary.resolve("data").toString();
    }

    /// The last line of a command that cannot do what it was asked.
    private String refusal(String... arguments) throws IOException {
        var output = Files.createTempFile(temporary, "refusal", ".output");
        try (var jvm = Jvm.mango(output, arguments)) {
            assertThat(jvm.ended(PATIENCE)).as("status").isEqualTo(1);
        }
        assertThat(output).content().doesNotContain("Exception").doesNotContain("\tat ");
        return Files.readAllLines(output).getLast();
    }

    private static String port() throws IOException {
        return Integer.toString(Ports.pair());
    }
}
