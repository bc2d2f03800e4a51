package org.mangomoment.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

/// The ingest service as a process of its own that reads one mailbox and answers; it only ever ends by being killed.
final class MailProcess implements AutoCloseable {
    private static final int LAST_LINES = 40;

    private final Process process;
    private final Path output;

    private MailProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static MailProcess start(Path folder, String mailbox, int smtp) throws IOException {
        return start(folder, mailbox, "smtp://127.0.0.1:" + smtp, List.of());
    }

    /// @param options of the JVM
    static MailProcess start(Path folder, String mailbox, String smtp, List<String> options) throws IOException {
        var settings =
                Files.writeString(folder.resolve("settings.conf"), """
                kafka.bootstrap = "%s"
                http.port = 0
                identity-secret = "a secret that only the tests know, long enough"
                mailboxes { addresses = ["%s"], password = secret, poll = 1 s }
                teller-mail { server = "%s", from = "stories@example.org" }
                teller-mail.envelope-from = "bounces@example.org"
                """.formatted(Kafka.bootstrap(), mailbox, smtp));
        var output = folder.resolve("output");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                // It lives too short for the second optimiser to pay.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), IngestMain.class.getName(), "--settings=" + settings));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new MailProcess(process, output);
    }

    /// Waits for a condition while the process lives; what it logged last goes with a failure. A thread of a
    /// mail server in this process may die of a connection that broke off.
    void await(Duration most, Duration pollInterval, Callable<Boolean> condition) {
        try {
            Awaitility.await()
                    .dontCatchUncaughtExceptions()
                    .atMost(most)
                    .pollInterval(pollInterval)
                    .failFast("the process ended by itself", () -> !process.isAlive())
                    .until(condition);
        } catch (ConditionTimeoutException | TerminalFailureException failed) {
            throw new AssertionError(failed.getMessage() + "; the process said last:\n" + lastLines(), failed);
        }
    }

    /// What it logged, as far as it was written.
    String said() throws IOException {
        return Files.readString(output);
    }

    private String lastLines() {
        try {
            var lines = Files.readAllLines(output);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException unreadable) {
            return "(unreadable: " + unreadable.getMessage() + ")";
        }
    }

    /// Waits that long; true when it ended by itself.
    boolean endsWithin(long time, TimeUnit unit) throws InterruptedException {
        return process.waitFor(time, unit);
    }

    /// `kill -9`.
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
