package org.mangomoment.runtime.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.lifecycle.Failures;

/// Many who send slowly, against a server with few places.
@Timeout(60)
class SlowSendersTest {
    private static final int PLACES = 8;
    private static final int CONNECTIONS_OF_ONE = 60;
    private static final String HEAD = "POST /taken HTTP/1.1\r\nHost: example.org\r\n";
    private static final String STREAM = "POST /streamed HTTP/1.1\r\nHost: example.org\r\nContent-Length: 900\r\n";

    private final Semaphore insideNow = new Semaphore(0);
    private final CountDownLatch letGo = new CountDownLatch(1);
    private final List<Socket> sockets = new ArrayList<>();
    private HttpServer server = server(Duration.ofSeconds(2), List.of());
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private HttpServer server(Duration patience, List<String> proxies) {
        return new HttpServer(
                new HttpSettings(
                        "127.0.0.1",
                        0,
                        null,
                        1000,
                        PLACES,
                        proxies,
                        new SendingLimits(patience, patience.multipliedBy(2), patience, 100, 1000, CONNECTIONS_OF_ONE)),
                new Health(new Failures()),
                Set.of("/streamed"),
                config -> {
                    config.routes.post("/taken", context -> context.result(context.body()));
                    config.routes.post(
                            "/streamed",
                            context -> context.result(Integer.toString(
                                    context.req().getInputStream().readAllBytes().length)));
                    config.routes.get("/held", context -> {
                        insideNow.release();
                        letGo.await();
                    });
                });
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        letGo.countDown();
        for (var socket : sockets) {
            socket.close();
        }
        server.close();
        http.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /health/live HTTP/1.1\r\nX: ",
                HEAD + "Content-Length: 900\r\n\r\n",
                HEAD + "Transfer-Encoding: chunked\r\n\r\n384\r\n"
            })
    void whoSendsSlowlyOccupiesNoPlaceAndIsCutOffWith408(String beginning) throws Exception {
        var slow =
                IntStream.range(0, 3 * PLACES).mapToObj(_ -> trickle(beginning)).toList();
        assertThat(post("/taken", "prompt").statusCode()).isEqualTo(200);
        for (var socket : slow) {
            assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
                    .startsWith("HTTP/1.1 408 ");
        }
        assertThat(post("/taken", "prompt").body()).isEqualTo("prompt");
    }

    @Test
    void slowStreamsOccupyTheFewPlacesForStreamsOnly() throws Exception {
        var slow = IntStream.range(0, 3 * PLACES)
                .mapToObj(_ -> trickle(STREAM + "\r\n"))
                .toList();
        assertThat(post("/taken", "prompt").statusCode()).isEqualTo(200);
        for (var socket : slow) {
            assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
                    .matches("(?s)HTTP/1.1 (408|503) .*");
        }
        assertThat(post("/streamed", "prompt").body()).isEqualTo("6");
    }

    @Test
    void aBodyThatIsReadWholeMustBeThereInTimeHoweverSteadyItComes() throws Exception {
        var steady = trickle(HEAD + "Content-Length: 900\r\n\r\n", 60);
        assertThat(new String(steady.getInputStream().readAllBytes(), US_ASCII)).startsWith("HTTP/1.1 408 ");
    }

    @Test
    void aStreamThatComesSteadilyMayTakeAnyTime() throws Exception {
        var steady = trickle(STREAM + "Connection: close\r\n\r\n", 60);
        assertThat(new String(steady.getInputStream().readAllBytes(), US_ASCII))
                .startsWith("HTTP/1.1 200 ")
                .endsWith("900");
    }

    @Test
    void forAConnectionTooManyTheSlowestIsClosedAndNotTheNewOne() throws Exception {
        restart(List.of());
        var slow = IntStream.range(0, 2 * CONNECTIONS_OF_ONE)
                .mapToObj(_ -> open("GET /health/live HTTP/1.1\r\nX: "))
                .toList();
        var closed = new AtomicInteger();
        slow.forEach(socket -> Thread.startVirtualThread(() -> {
            awaitEnd(socket);
            closed.incrementAndGet();
        }));
        await().until(() -> prompt().startsWith("HTTP/1.1 200 ") && closed.get() > CONNECTIONS_OF_ONE);
    }

    @Test
    void aTrustedProxyMayHaveMoreConnectionsThanOneAddress() throws Exception {
        restart(List.of("127.0.0.1"));
        var many = IntStream.range(0, 2 * CONNECTIONS_OF_ONE)
                .mapToObj(_ -> open("GET /health/live HTTP/1.1\r\nHost: example.org\r\n"))
                .toList();
        await().during(Duration.ofSeconds(2)).until(() -> prompt().startsWith("HTTP/1.1 200 "));
        for (var socket : many) {
            socket.getOutputStream().write("Connection: close\r\n\r\n".getBytes(US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    private void restart(List<String> proxies) {
        server.close();
        server = server(Duration.ofSeconds(40), proxies);
        server.start();
    }

    private String prompt() throws IOException {
        var socket = open("GET /health/live HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n");
        return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }

    private static void awaitEnd(Socket socket) {
        try {
            socket.getInputStream().readAllBytes();
        } catch (IOException _) {
            // Closed all the same.
        }
    }

    @Test
    void whenEveryPlaceIsTakenTheNextIsToldWhenToComeAgainAndHealthIsToldInAnyCase() throws Exception {
        // Three quarters for one address: six of eight places.
        var inside = IntStream.range(0, PLACES)
                .mapToObj(_ -> http.sendAsync(request("/held").build(), BodyHandlers.ofString()))
                .toList();
        insideNow.acquire(6);
        await().until(() -> inside.stream().filter(answer -> answer.isDone()).count() == 2);
        var refused = post("/taken", "one too many");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(send(request("/health/live")).statusCode()).isEqualTo(200);
        letGo.countDown();
        assertThat(inside.stream().map(answer -> answer.join().statusCode()))
                .containsOnly(200, 503)
                .filteredOn(status -> status == 200)
                .hasSize(6);
        assertThat(post("/taken", "now").statusCode()).isEqualTo(200);
    }

    @Test
    void aBodyIsTheSameInPiecesAndAtOnce() throws Exception {
        var socket = open(HEAD + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
        for (var piece : List.of("3\r\nabc\r\n", "1;a=\"b\"\r\n", "d\r", "\n0\r\n", "\r\n")) {
            socket.getOutputStream().write(piece.getBytes(US_ASCII));
            socket.getOutputStream().flush();
        }
        assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
                .startsWith("HTTP/1.1 200 ")
                .endsWith("abcd");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWithOrWithoutALength() throws Exception {
        var chunked = send(
                request("/taken").POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[5000]))));
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(post("/taken", "x".repeat(5000)).statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private Socket open(String beginning) {
        try {
            var socket = new Socket(server.address().getHost(), server.address().getPort());
            sockets.add(socket);
            socket.getOutputStream().write(beginning.getBytes(US_ASCII));
            return socket;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Socket trickle(String beginning) {
        return trickle(beginning, 1);
    }

    /// Sends so many bytes three times a second, for as long as they are taken.
    private Socket trickle(String beginning, int bytes) {
        var socket = open(beginning);
        var _ = Thread.startVirtualThread(() -> {
            try {
                while (true) {
                    socket.getOutputStream().write("x".repeat(bytes).getBytes(US_ASCII));
                    Thread.sleep(333);
                }
            } catch (IOException | InterruptedException _) {
                // It was cut off, as it should be.
            }
        });
        return socket;
    }
}
