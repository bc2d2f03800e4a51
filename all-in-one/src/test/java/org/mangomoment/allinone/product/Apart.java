package org.mangomoment.allinone.product;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// A broker and the three services, each a process of its own.
public final class Apart implements AutoCloseable {
    private static final String OPERATOR = "operator-token-of-a-test-0123456789";

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Jvm> processes;
    private final URI ingest;
    private final URI desk;

    private Apart(List<Jvm> processes, URI ingest, URI desk) {
        this.processes = processes;
        this.ingest = ingest;
        this.desk = desk;
    }

    /// Starts all four and waits until the services say that they are ready.
    public static Apart start(Path folder) throws IOException {
        var port = Integer.toString(Ports.pair());
        var broker = Jvm.mango(
                folder.resolve("broker.output"),
                "broker",
                "--folder",
                folder.resolve("broker").toString(),
                "--port",
                port);
        var properties = folder.resolve("broker").resolve("client.properties");
        await("the password of the broker")
                .atMost(Duration.ofMinutes(15))
                .failFast(() -> !broker.alive())
                .until(() -> Files.exists(properties));
        return start(folder, "127.0.0.1:" + port, List.of("--kafka.properties=" + properties), Stream.of(broker));
    }

    /// Starts the three services on a broker that runs elsewhere, and waits until they say that they are ready.
    public static Apart start(Path folder, String bootstrapServers) throws IOException {
        return start(folder, bootstrapServers, List.of(), Stream.empty());
    }

    private static Apart start(Path folder, String bootstrapServers, List<String> security, Stream<Jvm> broker)
            throws IOException {
        var ingest = Ports.pair();
        var classifier = Ports.pair();
        var bootstrap = "--kafka.bootstrap=" + bootstrapServers;
        var operator = "--operator-token=" + OPERATOR;
        var services = Stream.of(
                service(
                        folder.resolve("ingest.output"),
                        security,
                        "ingest-service",
                        bootstrap,
                        operator,
                        "--http.port=" + ingest,
                        "--identity-secret=a-secret-of-a-test-0123456789-0123456789"),
                service(
                        folder.resolve("classifier.output"),
                        security,
                        "classifier-stream",
                        bootstrap,
                        "--http.port=" + classifier,
                        "--stream.state-folder=" + folder.resolve("state")),
                service(
                        folder.resolve("search.output"),
                        security,
                        "search-service",
                        bootstrap,
                        operator,
                        "--http.port=" + (ingest + 1),
                        "--index-folder=" + folder.resolve("index"),
                        "--exports.folder=" + folder.resolve("exports")));
        var apart = new Apart(
                Stream.concat(broker, services).toList(),
                URI.create("http://127.0.0.1:" + ingest),
                URI.create("http://127.0.0.1:" + (ingest + 1)));
        apart.awaitReady(List.of(apart.ingest, apart.desk, URI.create("http://127.0.0.1:" + classifier)));
        return apart;
    }

    private static Jvm service(Path output, List<String> security, String... arguments) throws IOException {
        return Jvm.mango(
                output, Stream.concat(Stream.of(arguments), security.stream()).toArray(String[]::new));
    }

    private void awaitReady(List<URI> services) {
        for (var service : services) {
            await("readiness of " + service)
                    .atMost(Duration.ofMinutes(15))
                    .failFast(this::assertAlive)
                    .until(() -> isReady(service));
        }
    }

    private void assertAlive() throws IOException {
        for (var process : processes) process.assertAlive();
    }

    private boolean isReady(URI service) throws IOException, InterruptedException {
        try {
            var request =
                    HttpRequest.newBuilder(service.resolve("/health/ready")).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException _) {
            return false;
        }
    }

    /// Pushes one story as the operator.
    public HttpResponse<String> push(String idempotencyKey, String json) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(ingest.resolve("/api/stories"))
                        .header("Authorization", "Bearer " + OPERATOR)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    /// The desk as the operator.
    public Desk desk() {
        return new Desk(http, desk, OPERATOR);
    }

    /// Tells the services, last the broker, to stop.
    ///
    /// @return their exit statuses
    public List<Integer> stop() {
        return processes.reversed().stream().map(Jvm::stop).toList();
    }

    @Override
    public void close() {
        processes.forEach(Jvm::close);
        http.close();
    }
}
