package org.mangomoment.runtime.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
class HttpServerTest {
    private final Failures failures = new Failures();
    private final Health health = new Health(failures);
    private final HttpServer server = new HttpServer(
            new HttpSettings(
                    "127.0.0.1",
                    0,
                    null,
                    1000,
                    50,
                    List.of(),
                    Settings.read(SendingLimits.class, "http-sending", Map.of())),
            health,
            config -> {
                config.routes.get("/refused", _ -> {
                    throw new Refusal(new Problem(
                            422,
                            "Not a story",
                            "One field is wrong.",
                            List.of(new Problem.Field("text", "is empty")),
                            0));
                });
                config.routes.get("/surprise", _ -> {
                    throw new IllegalStateException("canary-4711");
                });
                config.routes.get("/begun", context -> {
                    var out = context.contentType("text/csv").outputStream();
                    out.write("one row\n".repeat(20_000).getBytes(US_ASCII));
                    throw new IllegalStateException("the next rows cannot be read");
                });
                config.routes.post("/taken", context -> context.result(context.body()));
                config.routes.get("/page", context -> context.html("<p>" + "secret ".repeat(1000) + "</p>"));
                config.routes.get("/table", context -> context.result("secret ".repeat(1000)));
            });
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    void start() {
        server.start();
    }

    @AfterAll
    void stop() {
        server.close();
        http.close();
    }

    @Test
    void aRefusalIsAProblemDocumentThatNamesTheField() throws Exception {
        var answer = get("/refused");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"field\":\"text\"", "\"status\":422");
    }

    @Test
    void anAnswerThatFailsOnTheWayIsBrokenOffAndDoesNotLookWhole() {
        assertThatThrownBy(() -> get("/begun")).isInstanceOf(IOException.class);
    }

    @Test
    void aSurpriseTellsAReferenceAndNothingElse() throws Exception {
        var answer = get("/surprise");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Reference: ").doesNotContain("canary");
    }

    @Test
    void aBodyOverTheLimitIsRefused() throws Exception {
        var request = HttpRequest.newBuilder(server.address().resolve("/taken"))
                .POST(HttpRequest.BodyPublishers.ofString("x".repeat(2000)))
                .build();
        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(413);
    }

    @Test
    void readinessFollowsTheChecksAndLifeFollowsTheFailures() throws Exception {
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        health.check("index", () -> Health.Finding.down("3 records to read"));
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        failures.report("the index", new IllegalStateException("gone"));
        assertThat(get("/health/live").statusCode()).isEqualTo(503);
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        for (var path : List.of("/health/live", "/refused", "/surprise", "/nowhere")) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(
                            policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'"));
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/0.9", "HTTP/3", "HTTX/1.1", "HTTP/1.1\r\nHost : x", "HTTP/1.1\r\nContent-Length: -1"})
    void whatIsNoProperHttpIsAProblemDocumentAndEndsTheConnection(String rest) throws Exception {
        try (var socket =
                new Socket(server.address().getHost(), server.address().getPort())) {
            socket.getOutputStream().write(("POST /taken " + rest + "\r\n\r\n").getBytes(US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("Content-Type: application/problem+json", "nosniff", "\"status\":400")
                    .doesNotContainIgnoringCase("jetty");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=foo",
                "text/plain; charset=\"klingon\"",
                "application/json; charset=",
                "application/json; charset=%%",
                "application/json; boundary=x; CharSet=windows-99999",
                "application/x-www-form-urlencoded; charset=x-user-defined"
            })
    void aBodyInAnUnknownCharsetIsRefusedWhereverItIsSent(String type) throws Exception {
        var answer = post("/taken", "Content-Type", type);
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("UTF-8").doesNotContain("foo", "klingon", "%%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "application/json;charset=\"UTF-8\"",
                "text/plain; charset=utf8",
                "text/plain; charset=us-ascii; x=y"
            })
    void aBodyInUtf8IsTakenHoweverThatIsWritten(String type) throws Exception {
        assertThat(post("/taken", "Content-Type", type).body()).isEqualTo("sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "x-unheard-of", "gzip, identity"})
    void anEncodedBodyIsRefusedAndToldWhatToSend(String encoding) throws Exception {
        var answer = post("/taken", "Content-Encoding", encoding);
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Accept-Encoding")).hasValue("identity");
        assertThat(answer.body()).contains("Content-Encoding", "without compression");
    }

    @Test
    void anAddressThatIsNotThereAndAMethodThatItDoesNotTakeAreToldApart() throws Exception {
        var nowhere = get("/nowhere");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.body()).contains("There is nothing at this address.").doesNotContain("nowhere");
        var other = get("/taken");
        assertThat(other.statusCode()).isEqualTo(405);
        assertThat(other.headers().firstValue("Allow")).hasValue("POST");
        assertThat(other.body()).contains("expected POST");
        var deleting = HttpRequest.newBuilder(server.address().resolve("/refused"))
                .DELETE()
                .build();
        assertThat(http.send(deleting, HttpResponse.BodyHandlers.ofString())
                        .headers()
                        .firstValue("Allow"))
                .hasValue("GET, HEAD");
    }

    @Test
    void pagesAreNeverCompressedSoThatTheirLengthTellsNothingOfTheirTokens() throws Exception {
        for (var path : List.of("/page", "/table")) {
            var request = HttpRequest.newBuilder(server.address().resolve(path))
                    .header("Accept-Encoding", "gzip")
                    .build();
            var encoding = http.send(request, HttpResponse.BodyHandlers.ofString())
                    .headers()
                    .firstValue("Content-Encoding");
            if (path.equals("/page")) {
                assertThat(encoding).isEmpty();
            } else {
                assertThat(encoding).hasValue("gzip");
            }
        }
    }

    private HttpResponse<String> post(String path, String header, String value) throws Exception {
        var request = HttpRequest.newBuilder(server.address().resolve(path))
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString("sent"))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void measurementsAreNotToldHere() throws Exception {
        assertThat(get("/metrics").statusCode()).isEqualTo(404);
    }

    @Test
    void whatComesThroughAProxyIsNotToldTheDetailsOfHealth() throws Exception {
        health.check("log", () -> Health.Finding.up("detail-4711"));
        assertThat(get("/health/ready").body()).contains("detail-4711");
        for (var mark : List.of("X-Forwarded-For", "Forwarded", "Via", "X-Forwarded-Host", "X-Real-IP")) {
            var answer = get("/health/ready", mark, "192.0.2.1");
            assertThat(answer.body()).as(mark).contains("\"ready\"").doesNotContain("detail-4711", "checks");
        }
    }

    @Test
    void aProxyThatIsNotTrustedIsToldInHealthOnce() throws Exception {
        var own = new Health(new Failures());
        on("http://stories.example.org", List.of("192.0.2.1"), own, address -> {
            ask(address);
            assertThat(own.findings()).doesNotContainKey("proxy");
            ask(address, "X-Forwarded-For", "192.0.2.1");
            assertThat(own.findings().get("proxy"))
                    .satisfies(finding -> assertThat(finding.up()).isTrue())
                    .satisfies(finding -> assertThat(finding.detail())
                            .contains("trusted-proxies", "X-Forwarded-For")
                            .doesNotContain("192.0.2.1"));
        });
    }

    @Test
    void aTrustedProxyIsNoNews() throws Exception {
        var own = new Health(new Failures());
        on("http://stories.example.org", List.of("127.0.0.0/8", "::1"), own, address -> {
            ask(address, "X-Forwarded-For", "192.0.2.1");
            assertThat(own.findings()).doesNotContainKey("proxy");
        });
    }

    @Test
    void onlyAPublicAddressWithHttpsAsksBrowsersToKeepToIt() throws Exception {
        assertThat(ask(server.address()).headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
        on(
                "https://stories.example.org",
                List.of(),
                new Health(new Failures()),
                address -> assertThat(ask(address).headers().firstValue("Strict-Transport-Security"))
                        .hasValue("max-age=31536000"));
    }

    private interface Use {
        void of(URI address) throws Exception;
    }

    private static void on(String publicAddress, List<String> trusted, Health own, Use use) throws Exception {
        var settings = new HttpSettings(
                "127.0.0.1",
                0,
                URI.create(publicAddress),
                1000,
                50,
                trusted,
                Settings.read(SendingLimits.class, "http-sending", Map.of()));
        var other = new HttpServer(settings, own, _ -> {});
        other.start();
        try {
            use.of(other.address());
        } finally {
            other.close();
        }
    }

    private HttpResponse<String> ask(URI address, String... headers) throws Exception {
        return http.send(request(address, "/health/live", headers), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest request(URI address, String path, String... headers) {
        var request = HttpRequest.newBuilder(address.resolve(path));
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return http.send(request(server.address(), path, headers), HttpResponse.BodyHandlers.ofString());
    }
}
