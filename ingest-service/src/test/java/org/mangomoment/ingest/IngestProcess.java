package org.mangomoment.ingest;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.mangomoment.kafka.FreePorts;

/// The ingest service as a process of its own, whose memory can be looked at.
final class IngestProcess implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Process process;
    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    private IngestProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /// @param memory the JVM's argument, as `-Xmx192m`
    static IngestProcess start(Path folder, String memory) throws IOException {
        int port = FreePorts.take(1).getFirst();
        var settings = Files.writeString(folder.resolve("settings.conf"), """
                kafka.bootstrap = "%s"
                http.port = %d
                identity-secret = "a secret that only the tests know, long enough"
                push { per-key = 1000000, per-address = 1000000 }
                """.formatted(Kafka.bootstrap(), port));
        var process = new ProcessBuilder(
                        java("java"),
                        memory,
                        // It lives too short for the second optimiser to pay.
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IngestMain.class.getName(),
                        "--settings=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        var service = new IngestProcess(process, URI.create("http://127.0.0.1:" + port));
        await().atMost(LONGEST).ignoreExceptions().until(() -> service.status("/health/ready", "") == 200);
        return service;
    }

    URI address() {
        return address;
    }

    /// Returns when the service has read the channel of a key.
    void awaitChannel(String key) {
        await().atMost(LONGEST).until(() -> status("/api/stories/none", key) == 404);
    }

    /// Bytes of the heap that are in use after a full collection.
    long heapAfterCollection() throws IOException, InterruptedException {
        var pid = Long.toString(process.pid());
        run(java("jcmd"), pid, "GC.run");
        return run(java("jcmd"), pid, "GC.heap_info")
                .lines()
                .filter(line -> line.contains(" used "))
                .filter(line -> line.contains("heap"))
                .mapToLong(line -> Long.parseLong(line.replaceAll(".* used ([0-9]+)K.*", "$1")) * 1024)
                .findFirst()
                .orElseThrow();
    }

    /// Bytes of memory that the process occupies, as Linux counts them.
    long residentBytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                .findFirst()
                .orElseThrow();
    }

    private int status(String path, String key) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + key);
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    @Override
    public void close() {
        http.close();
        process.destroyForcibly().onExit().join();
    }
}
