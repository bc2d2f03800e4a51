package org.mangomoment.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.lifecycle.Failures;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AssetsTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server = new HttpServer(
            new HttpSettings("127.0.0.1", 0, null, 10_000, 16, List.of()), new Health(new Failures()), _ -> {});

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/none.css",
                "/assets/",
                "/assets/..%2flogback.xml",
                "/assets/%2e%2e%2flogback.xml",
                "/assets/..%5clogback.xml",
                "/assets/mango",
                "/assets/.css",
                "/assets/MANGO.CSS",
                "/assets/org%2fmangomoment%2fruntime%2fhttp%2fAssets.class"
            })
    void nothingElseOfTheClassPathIsServed(String address) throws Exception {
        assertThat(get(address).statusCode()).isIn(400, 404);
    }

    @Test
    void theAddressOfAFileThatIsNotThereIsAMistakeOfOurs() {
        assertThatThrownBy(() -> new Assets("/assets", "assets").address("none.css"))
                .hasMessageContaining("'none.css'");
    }

    private HttpResponse<String> get(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.address() + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
