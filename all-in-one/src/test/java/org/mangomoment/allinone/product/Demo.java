package org.mangomoment.allinone.product;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mangomoment.allinone.instance.BrokerAccess;
import org.mangomoment.allinone.instance.Folder;
import org.mangomoment.runtime.kafka.KafkaProperties;

/// A running `mango demo` on a folder.
public final class Demo implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(15);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final Jvm jvm;
    private final JsonNode running;

    private Demo(Path folder, Jvm jvm, JsonNode running) {
        this.folder = folder;
        this.jvm = jvm;
        this.running = running;
    }

    /// Starts it, nothing decided and no random sample, and waits until it has said that it is ready.
    ///
    /// @param more further options of the command
    public static Demo start(Path folder, String... more) throws IOException {
        return started(folder, Stream.concat(Stream.of("--undecided", "--set=search.sample.share=0"), Stream.of(more)));
    }

    /// Starts it as anybody does, with decisions on the sample stories.
    public static Demo decided(Path folder) throws IOException {
        return started(folder, Stream.of());
    }

    private static Demo started(Path folder, Stream<String> more) throws IOException {
        Files.createDirectories(folder);
        var port = Integer.toString(port(folder));
        Files.deleteIfExists(folder.resolve("running.json"));
        var output = folder.resolveSibling(folder.getFileName() + ".output");
        var arguments = new ArrayList<>(List.of("demo", "--folder", folder.toString(), "--port", port));
        more.forEach(arguments::add);
        var jvm = Jvm.mango(output, arguments.toArray(String[]::new));
        await("running.json; the output is in " + output)
                .atMost(LONGEST_START)
                .failFast(() -> !jvm.alive())
                .until(() -> Files.exists(folder.resolve("running.json")));
        return new Demo(
                folder, jvm, Desk.JSON.readTree(folder.resolve("running.json").toFile()));
    }

    /// A folder keeps its addresses, also when the process before was killed.
    private static int port(Path folder) throws IOException {
        var earlier = folder.resolve("running.json");
        return Files.exists(earlier)
                ? URI.create(Desk.JSON.readTree(earlier.toFile()).path("ingest").asText())
                        .getPort()
                : Ports.pair();
    }

    /// The data folder.
    public Path folder() {
        return folder;
    }

    /// The process.
    public Jvm jvm() {
        return jvm;
    }

    /// Address of the public side.
    public URI ingest() {
        return URI.create(running.path("ingest").asText());
    }

    /// Address of the desk.
    public URI deskAddress() {
        return URI.create(running.path("desk").asText());
    }

    /// How to use the broker, as the folder's owner.
    public KafkaProperties kafka() throws IOException {
        return BrokerAccess.to(running.path("bootstrap").asText(), Folder.at(folder))
                .properties();
    }

    /// The demonstration's push key.
    public String pushKey() {
        return running.path("pushKey").asText();
    }

    /// The desk as the first account of a role.
    public Desk desk(String role) {
        for (var account : running.path("accounts")) {
            if (account.path("role").asText().equals(role)) {
                return new Desk(http, deskAddress(), account.path("token").asText());
            }
        }
        throw new IllegalArgumentException("The demonstration has no account of role " + role);
    }

    /// An account's password.
    public String password(String name) {
        for (var account : running.path("accounts")) {
            if (account.path("name").asText().equals(name)) {
                return account.path("password").asText();
            }
        }
        throw new IllegalArgumentException("The demonstration has no account named " + name);
    }

    /// Pushes one story.
    public HttpResponse<String> push(String idempotencyKey, String json) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(ingest().resolve("/api/stories"))
                        .header("Authorization", "Bearer " + pushKey())
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    /// A `mango` command on it.
    public CommandRun command(String... arguments) {
        return CommandRun.of(Stream.concat(Stream.of(arguments), Stream.of("--folder", folder.toString()))
                .toArray(String[]::new));
    }

    /// What could not be read, as the command lists it.
    public List<JsonNode> deadLetters() throws IOException {
        var printed = command("dead-letters", "list", "--json");
        return Desk.JSON.readTree(printed.out()).path("letters").valueStream().toList();
    }

    /// Withdraws a story by the channel that pushed it.
    ///
    /// @return the status of the answer
    public int withdraw(String id) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(ingest().resolve("/api/stories/" + id))
                                .header("Authorization", "Bearer " + pushKey())
                                .DELETE()
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    /// Pushes lines; the answer has one result a line.
    public HttpResponse<String> batch(String lines) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(ingest().resolve("/api/stories/batch"))
                        .header("Authorization", "Bearer " + pushKey())
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(lines))
                        .build(),
                BodyHandlers.ofString());
    }

    @Override
    public void close() {
        jvm.close();
        http.close();
    }
}
