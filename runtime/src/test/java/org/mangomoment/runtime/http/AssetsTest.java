package org.mangomoment.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.settings.Settings;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AssetsTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server = server(new Assets("/none", "none"));

    private static HttpServer server(Assets assets) {
        return new HttpServer(
                new HttpSettings(
                        "127.0.0.1",
                        0,
                        null,
                        10_000,
                        16,
                        List.of(),
                        Settings.read(SendingLimits.class, "http-sending", Map.of())),
                new Health(new Failures()),
                assets::on);
    }

    @BeforeAll
    void start() {
        server.start();
    }

    @AfterAll
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void anAssetAtItsAddressIsCachedForAYear() throws Exception {
        var style = get(new Assets("/assets", "assets").address("mango.css"));
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
        assertThat(style.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(style.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void anAssetWithoutAVersionIsAskedForAgainAndNotSentAgain() throws Exception {
        var logo = get("/assets/mango.svg");
        assertThat(logo.headers().firstValue("Cache-Control")).hasValue("no-cache");
        var tag = logo.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/assets/mango.svg", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void theScriptsThatAScriptImportsHaveAddressesThatChangeWithTheirContent() throws Exception {
        var scripts = new Assets("/scripts", "scripts");
        try (var own = server(scripts)) {
            own.start();
            var page = get(own, scripts.address("page.js")).body();
            assertThat(page)
                    .contains("from \"" + scripts.address("greeting.js") + "\";")
                    .doesNotContain("./greeting");
            assertThat(get(own, scripts.address("greeting.js")).body())
                    .contains("from \"" + scripts.address("name.js") + "\";");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none.css",
                "",
                "mango",
                ".css",
                "MANGO.CSS",
                "../logback.xml",
                "../../logback.xml",
                "./../logback.xml",
                "..;/logback.xml",
                "mango.css/../../logback.xml",
                "..%2flogback.xml",
                "%2e%2e%2flogback.xml",
                "%2e%2e/logback.xml",
                ".%2e/logback.xml",
                "%252e%252e%252flogback.xml",
                "..%252flogback.xml",
                "..%5clogback.xml",
                "..\\logback.xml",
                "%2e%2e%5clogback.xml",
                "..%c0%aflogback.xml",
                "%c0%ae%c0%ae/logback.xml",
                "%uff0e%uff0e/logback.xml",
                "..%00/logback.xml",
                "mango.css%00",
                "mango.css%00.svg",
                "mango.css%20",
                "mango.css%0a",
                "%2flogback.xml",
                "//logback.xml",
                "%2f%2fetc%2fpasswd",
                "file:%2f%2f%2fetc%2fpasswd",
                "jar:file:x!%2flogback.xml",
                "C:%5cwindows%5cwin.ini",
                "META-INF%2fMANIFEST.MF",
                "org%2fmangomoment%2fruntime%2fhttp%2fAssets.class"
            })
    void nothingElseOfTheClassPathIsServed(String name) throws Exception {
        assertThat(HostileAddresses.raw(server.address(), "/assets/" + name))
                .matches("(?s)HTTP/1.1 (400|404) .*")
                .doesNotContain("<configuration", "root:", "Manifest-Version");
    }

    @Test
    void theAddressOfAFileThatIsNotThereIsAMistakeOfOurs() {
        assertThatThrownBy(() -> new Assets("/assets", "assets").address("none.css"))
                .hasMessageContaining("'none.css'");
    }

    private HttpResponse<String> get(String address, String... headers) throws Exception {
        return get(server, address, headers);
    }

    private HttpResponse<String> get(HttpServer server, String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.address() + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
