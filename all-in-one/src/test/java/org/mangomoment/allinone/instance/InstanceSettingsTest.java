package org.mangomoment.allinone.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.product.CommandRun;
import org.mangomoment.runtime.settings.InvalidSettings;

/// What an instance can be told, and how it is told that it cannot.
class InstanceSettingsTest {
    private static final Map<String, Object> OWN =
            Map.of("kafka.bootstrap", "localhost:1", "identity-secret", "0123456789-0123456789-0123456789");

    @TempDir
    private Path root;

    @Test
    void theCommandLineIsStrongerThanFilesAndFilesThanTheFolder() throws Exception {
        Files.writeString(root.resolve("settings.conf"), """
                ingest { form.per-minute = 1, form.calm = 1, push.per-key = 1, push.per-address = 1 }
                search.sample.share = 0.5
                """);
        var first = Files.writeString(root.resolve("first.conf"), "ingest { form.calm = 2, push.per-key = 2 }");
        var second = Files.writeString(root.resolve("second.conf"), "ingest { push.per-key = 3, form.per-minute = 3 }");
        var settings = read(List.of(second, first), Map.of("ingest.form.per-minute", "4"));
        var ingest = settings.ingest(OWN);
        assertThat(ingest.form().perMinute()).isEqualTo(4);
        assertThat(ingest.push().perKey()).isEqualTo(3);
        assertThat(ingest.form().calm()).isEqualTo(2);
        assertThat(ingest.push().perAddress()).isEqualTo(1);
        assertThat(settings.search(Map.of("kafka.bootstrap", "localhost:1"))
                        .sample()
                        .share())
                .isEqualTo(0.5);
    }

    @Test
    void theSettingsThatGoWithTheSampleProxiesAreUsedAsTheyAre() {
        var settings = read(List.of(Path.of("../samples/proxy/settings.conf")), Map.of());
        var ingest = settings.ingest(OWN).http();
        assertThat(ingest.publicAddress()).isEqualTo(URI.create("https://stories.example.org"));
        assertThat(ingest.trustedProxies()).containsExactly("127.0.0.1", "::1");
        assertThat(settings.search(Map.of("kafka.bootstrap", "localhost:1"))
                        .http()
                        .isHttps())
                .isTrue();
    }

    @Test
    void theClassifiersHealthIsOnAFreePortUnlessAnotherIsSet() {
        var own = Map.of("kafka.bootstrap", "localhost:1");
        assertThat(read(List.of(), Map.of()).classifier(own).http().port()).isZero();
        assertThat(read(List.of(), Map.of("classifier.http.port", "9083"))
                        .classifier(own)
                        .http()
                        .port())
                .isEqualTo(9083);
    }

    @Test
    void everyProblemOfAllThreeServicesIsToldAtOnceAndNoSecretWithThem() throws Exception {
        Files.writeString(
                root.resolve("settings.conf"), "ingest.mailboxes.pasword = hunter2\nhttp.port = 1\nsearch = 5");
        var set = new LinkedHashMap<>(Map.of(
                "ingest.http.trusted-proxies", "proxy.example.org",
                "search.http.public-address", "https://example.org/desk",
                "classifier.learning.after", "often",
                "ingest.kafka.bootstrap", "elsewhere:9092",
                "search.index-folder", "/tmp",
                "a..b", "1"));
        assertThatThrownBy(() -> read(List.of(root.resolve("none.conf")), set))
                .isInstanceOfSatisfying(
                        InvalidSettings.class,
                        invalid -> assertThat(invalid.problems())
                                .anyMatch(problem -> problem.contains("ingest: 'mailboxes.pasword' is not a setting"))
                                .anyMatch(problem -> problem.contains("'http.port' is not a setting"))
                                .anyMatch(problem -> problem.contains("trusted-proxies"))
                                .anyMatch(problem -> problem.contains("https://stories.example.org"))
                                .anyMatch(problem -> problem.contains("classifier: 'learning.after'"))
                                .anyMatch(problem -> problem.contains("'ingest.kafka.bootstrap' cannot be set"))
                                .anyMatch(problem -> problem.contains("'search.index-folder' cannot be set"))
                                .anyMatch(problem -> problem.contains("'a..b' is no key"))
                                .anyMatch(problem -> problem.contains("'search' has a value"))
                                .noneMatch(problem -> problem.contains("is missing"))
                                .anyMatch(problem -> problem.contains("none.conf' is not there"))
                                .noneMatch(problem -> problem.contains("hunter2")));
    }

    @Test
    void aStartWithSuchSettingsEndsBeforeItBegins() {
        var folder = root.resolve("data");
        for (var command : List.of("up", "demo")) {
            var run = CommandRun.of(
                    command,
                    "--folder",
                    folder.toString(),
                    "--trusted-proxies",
                    "everybody",
                    "--set",
                    "ingest.forn.calm=3",
                    "--public-address",
                    "stories");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .contains("'everybody' is no IP address", "'forn.calm' is not a setting")
                    .doesNotContain("Exception");
            assertThat(folder.resolve("kafka")).doesNotExist();
        }
    }

    private InstanceSettings read(List<Path> files, Map<String, String> set) {
        return InstanceSettings.read(new Folder(root), files, set);
    }
}
