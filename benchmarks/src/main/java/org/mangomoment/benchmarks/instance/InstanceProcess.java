package org.mangomoment.benchmarks.instance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mangomoment.allinone.instance.Folder;
import org.mangomoment.allinone.instance.Running;
import org.mangomoment.benchmarks.load.HttpConnection;

/// `mango up` in a process of its own, on a folder. Stories that say nothing of consent may be used for research.
public final class InstanceProcess implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int LOOK_MILLIS = 20;
    private static final int BUSY = 503;
    private static final int ATTEMPTS = 100;
    private static final int PAUSE_MILLIS = 500;
    private static final int PLENTY = 100_000_000;

    private final Path folder;
    private final Path output;
    private final int port = freePair();
    private final Process process;
    private final long begun = System.nanoTime();

    /// @param folder of the data; what it prints is kept beside it
    public InstanceProcess(Path folder) throws IOException {
        this.folder = folder;
        this.output = folder.resolveSibling(folder.getFileName() + ".out");
        // What was told by the process before must not be taken for what this one tells.
        Files.deleteIfExists(folder.resolve("running.json"));
        this.process = ProductProcess.start(
                output,
                List.of(
                        "up",
                        "--folder=" + folder,
                        "--port=" + port,
                        "--import-consent=research",
                        "--set=ingest.push.per-key=" + PLENTY,
                        "--set=ingest.push.per-address=" + PLENTY,
                        "--set=ingest.push.stories=1000",
                        "--set=ingest.http.max-concurrent=1000"));
    }

    /// Returns when it says that it is ready.
    ///
    /// @return how long that took since it was started
    public Duration awaitReady() throws IOException, InterruptedException {
        return await(() -> Files.exists(folder.resolve("running.json")), "is ready");
    }

    /// Whether the form and the page for signing in to the desk come.
    public boolean pagesAnswer() throws IOException {
        return answers(port, "/") && answers(port + 1, "/sign-in");
    }

    private static boolean answers(int port, String path) throws IOException {
        try (var connection = new HttpConnection(URI.create("http://127.0.0.1:" + port))) {
            return connection.get(path).status() < 400;
        } catch (ConnectException _) {
            return false;
        }
    }

    /// The first of two free ports side by side.
    private static int freePair() throws IOException {
        while (true) {
            try (var first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                int port = first.getLocalPort();
                try (var _ = new ServerSocket(port + 1, 1, InetAddress.getLoopbackAddress())) {
                    return port;
                } catch (BindException | IllegalArgumentException _) {
                    // Another process has the second, or there is none: another pair is tried.
                }
            }
        }
    }

    /// Something that is waited for.
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    /// Returns when something holds.
    ///
    /// @param what is waited for, in words
    /// @return how long that took since the start
    public Duration await(Condition condition, String what) throws IOException, InterruptedException {
        while (!condition.holds()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the instance ended before it " + what + "; see " + output);
            }
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("not within " + PATIENCE + ": the instance " + what);
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /// What it printed so far.
    public String printed() throws IOException {
        return Files.exists(output) ? Files.readString(output) : "";
    }

    /// Where it is, once it is ready.
    public Running running() throws IOException {
        return Running.find(Folder.at(folder));
    }

    /// What it has taken of the machine.
    public ProcessFigures figures() throws IOException {
        return ProcessFigures.of(process.toHandle());
    }

    /// Stories that can be searched and have suggestions.
    public long searchable() throws IOException, InterruptedException {
        return searchable(desk("/api/search?size=1"));
    }

    private static long searchable(JsonNode found) {
        long known = 0;
        for (var verdict : found.path("facets").path("eligibility").properties()) {
            known += verdict.getKey().equals("unknown") ? 0 : verdict.getValue().asLong();
        }
        return known;
    }

    /// What the desk's API answers, on a connection of its own. While the desk is too busy, it is asked again.
    public JsonNode desk(String path) throws IOException, InterruptedException {
        var here = running();
        for (int attempt = 1; ; attempt++) {
            try (var connection = new HttpConnection(here.desk())) {
                var answer = connection.get(path, HttpConnection.bearer(here.operatorToken()));
                if (answer.status() == 200) {
                    return JSON.readTree(answer.body());
                }
                if (answer.status() != BUSY || attempt == ATTEMPTS) {
                    throw new IOException("the desk answered " + answer.status());
                }
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /// Stops it as Ctrl-C does, and waits until it has ended.
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
