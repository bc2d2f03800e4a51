package org.mangomoment.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The ingest service as a process of its own that reads one mailbox and answers; it only ever ends by being killed.
final class MailProcess implements AutoCloseable {
    private final Process process;

    private MailProcess(Process process) {
        this.process = process;
    }

    static MailProcess start(Path folder, String mailbox, int smtp) throws IOException {
        var settings =
                Files.writeString(folder.resolve("settings.conf"), """
                kafka.bootstrap = "%s"
                http.port = 0
                identity-secret = "a secret that only the tests know, long enough"
                mailboxes { addresses = ["%s"], password = secret, poll = 1 s }
                teller-mail { server = "smtp://127.0.0.1:%d", from = "stories@example.org" }
                teller-mail.envelope-from = "bounces@example.org"
                """.formatted(Kafka.bootstrap(), mailbox, smtp));
        return new MailProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IngestMain.class.getName(),
                        "--settings=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start());
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
