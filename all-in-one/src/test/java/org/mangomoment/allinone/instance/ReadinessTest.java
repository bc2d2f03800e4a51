package org.mangomoment.allinone.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.allinone.instance.Readiness.Pace;
import org.mangomoment.runtime.lifecycle.CannotStart;
import org.mangomoment.runtime.lifecycle.Failures;

class ReadinessTest {
    private static final Pace QUICK =
            new Pace(Duration.ofMillis(300), Duration.ofMillis(5), Duration.ZERO, Duration.ofMinutes(2));

    private final HttpClient http = HttpClient.newHttpClient();
    private final Failures failures = new Failures();
    private final Queue<String> progress = new ConcurrentLinkedQueue<>();
    private final Deque<HttpHandler> answers = new ArrayDeque<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer service;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        service.createContext("/health/ready", exchange -> {
            HttpHandler next;
            synchronized (answers) {
                next = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
            }
            next.handle(exchange);
        });
        service.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        service.stop(0);
        http.close();
    }

    @Test
    void lateAndWrongAnswersAreNoReasonToGiveUp() throws Exception {
        answers.addAll(List.of(
                this::never,
                saying(
                        503,
                        "{\"ready\": false, \"checks\": {\"models\": {\"up\": false, \"detail\": \"being loaded\"}}}"),
                saying(500, "not JSON"),
                this::hangsUp,
                this::never,
                saying(503, "{}"),
                saying(200, "{\"ready\": true}")));
        readiness(QUICK).await("classifier", address());
        assertThat(progress)
                .anySatisfy(line -> assertThat(line).isEqualTo("Waiting for the classifier: models (being loaded)."))
                .anySatisfy(line -> assertThat(line).contains("no answer within"))
                .noneSatisfy(line -> assertThat(line).contains("Exception"));
        assertThat(answers).as("every answer was asked for").hasSize(1);
    }

    @Test
    void aServiceThatIsReadyAtOnceIsNotWaitedFor() throws Exception {
        answers.add(saying(200, "{}"));
        readiness(QUICK).await("classifier", address());
        assertThat(progress).isEmpty();
    }

    @Test
    void aDeathEndsTheWaiting() {
        answers.add(saying(503, "{}"));
        failures.report("a part", new IllegalStateException());
        assertThatThrownBy(() -> readiness(QUICK).await("classifier", address()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("died");
    }

    @Test
    void theLimitIsToldWithWhatIsMissing() {
        answers.add(saying(503, "{\"checks\": {\"stream\": {\"up\": false, \"detail\": \"waits for Kafka\"}}}"));
        var impatient = new Pace(Duration.ofMillis(300), Duration.ofMillis(5), Duration.ZERO, Duration.ofMillis(20));
        assertThatThrownBy(() -> readiness(impatient).await("classifier", address()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("stream (waits for Kafka)");
    }

    private Readiness readiness(Pace pace) {
        return new Readiness(http, pace, failures, progress::add);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + service.getAddress().getPort());
    }

    private static HttpHandler saying(int status, String body) {
        return exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    private void never(HttpExchange exchange) {
        try {
            over.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private void hangsUp(HttpExchange exchange) {
        exchange.close();
    }
}
