package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.product.CommandRun;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.Jvm;
import org.mangomoment.allinone.product.OnSharedDemo;
import org.mangomoment.allinone.product.Stories;

/// What the owner of a data folder can do, and nobody else on the machine.
@OnSharedDemo
class OwnerTest {
    @Test
    void everythingBelowTheFolderIsItsOwnersAlone(Demo demo) throws Exception {
        demo.push("owner-1", Stories.numbered("numbat", 1));
        assertThat(open(demo.folder())).isEmpty();
    }

    @Test
    void nobodyReadsTheLogWithoutThePasswordInTheFolder(Demo demo) throws Exception {
        try (var admin = demo.kafka().admin()) {
            assertThat(admin.listTopics().names().get()).contains("submissions", "accounts");
        }
        Map<String, Object> anonymous = Map.of(
                "bootstrap.servers", demo.kafka().client().get("bootstrap.servers"),
                "default.api.timeout.ms", 4_000,
                "request.timeout.ms", 3_000);
        try (var admin = Admin.create(anonymous)) {
            assertThatThrownBy(() -> admin.listTopics().names().get()).hasCauseInstanceOf(KafkaException.class);
        }
    }

    /// The README's second command after its first, in the folder where the first was typed.
    @Test
    void aCommandFindsTheDemonstrationByItself(Demo demo, @TempDir Path working) throws Exception {
        Files.createSymbolicLink(working.resolve("mango-demo"), demo.folder());
        var output = working.resolve("output");
        try (var jvm = Jvm.mango(
                output,
                working,
                "512m",
                "channel",
                "add",
                "numbat-gazette",
                "--campaign",
                "spring",
                "--consent",
                "research",
                "--daily-limit",
                "500")) {
            assertThat(jvm.ended(Duration.ofMinutes(2))).as("status").isZero();
        }
        assertThat(output).content().contains("mango_");
    }

    @Test
    void aSecondInstanceOnTheFolderLeavesTheFirstAlone(Demo demo) throws Exception {
        var folder = demo.folder().toString();
        var second = demo.folder().resolveSibling("second.output");
        try (var jvm = Jvm.mango(second, "up", "--folder", folder)) {
            assertThat(jvm.ended(Duration.ofMinutes(2))).as("status").isEqualTo(1);
        }
        assertThat(second).content().contains("Another mango runs on").doesNotContain("Exception");
        assertThat(CommandRun.of("status", "--folder", folder).status()).isZero();
    }

    private static List<String> open(Path folder) throws IOException {
        var open = new ArrayList<String>();
        try (var all = Files.walk(folder)) {
            for (var path : all.toList()) {
                try {
                    var permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                    if (!permissions.endsWith("------")) {
                        open.add(permissions + " " + path);
                    }
                } catch (NoSuchFileException _) {
                    // The product runs and drops files.
                }
            }
        } catch (UncheckedIOException _) {
            return open(folder);
        }
        return open;
    }
}
