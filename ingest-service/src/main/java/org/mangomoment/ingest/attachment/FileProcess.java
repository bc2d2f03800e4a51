package org.mangomoment.ingest.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.mangomoment.ingest.mail.Attachment;
import org.mangomoment.ingest.mail.Attachment.Why;

/// Reads files, each in a JVM of its own that is killed when its time is up: 128 MB heap, no environment, no folder for
/// temporary files, one at a time.
///
/// A file that makes its reader loop, swell or crash costs that process only.
final class FileProcess {
    private static final int MOST_BYTES = 4_000_000;
    /// No folder: what would be written to disk fails, and no teller's words lie about there.
    private static final String NOWHERE = "/dev/null";

    private final Semaphore turn = new Semaphore(1);

    /// Waits for its turn and for the text, both within `time`.
    Attachment.Reading read(byte[] file, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        try {
            if (!turn.tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS)) {
                return new Attachment.NotRead(Why.TIME_UP);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Attachment.NotRead(Why.TIME_UP);
        }
        try {
            return run(file, end - System.nanoTime());
        } catch (IOException noProcess) {
            throw new UncheckedIOException("No process could be started to read a file.", noProcess);
        } finally {
            turn.release();
        }
    }

    private static Attachment.Reading run(byte[] file, long nanoseconds) throws IOException {
        var builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        var process = builder.start();
        try {
            var feeding = CompletableFuture.runAsync(() -> feed(process, file), Thread::startVirtualThread);
            var text = CompletableFuture.supplyAsync(() -> output(process), Thread::startVirtualThread);
            if (!process.waitFor(nanoseconds, TimeUnit.NANOSECONDS)) {
                return new Attachment.NotRead(Why.TIME_UP);
            }
            feeding.join();
            return switch (process.exitValue()) {
                case FileText.READ -> new Attachment.Read(new String(text.join(), StandardCharsets.UTF_8).strip());
                case FileText.TOO_LARGE -> new Attachment.NotRead(Why.TOO_LARGE);
                case FileText.OTHER_KIND -> new Attachment.NotRead(Why.KIND_NOT_READ);
                default -> new Attachment.NotRead(Why.MALFORMED);
            };
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Attachment.NotRead(Why.TIME_UP);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void feed(Process process, byte[] file) {
        try (var in = process.getOutputStream()) {
            in.write(file);
        } catch (IOException endedEarly) {
            // Its status says why it ended.
            return;
        }
    }

    private static byte[] output(Process process) {
        try {
            return process.getInputStream().readNBytes(MOST_BYTES);
        } catch (IOException killed) {
            return new byte[0];
        }
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxMetaspaceSize=96m",
                "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
                "-Djava.io.tmpdir=" + NOWHERE,
                "-Djava.awt.headless=true",
                "-cp",
                ChildClassPath.of(System.getProperty("java.class.path")),
                FileText.class.getName());
    }
}
