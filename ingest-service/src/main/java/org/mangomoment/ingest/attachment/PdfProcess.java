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

/// Reads PDFs, each in a JVM of its own that is killed when its time is up: 128 MB heap, no environment, one at a time.
///
/// A PDF that makes its reader loop, swell or crash costs that process only.
final class PdfProcess {
    private static final int MOST_BYTES = 4_000_000;

    private final Semaphore turn = new Semaphore(1);

    /// Waits for its turn and for the text, both within `time`.
    Attachment.Reading read(byte[] pdf, Duration time) {
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
            return run(pdf, end - System.nanoTime());
        } catch (IOException noProcess) {
            throw new UncheckedIOException("No process could be started to read a PDF.", noProcess);
        } finally {
            turn.release();
        }
    }

    private static Attachment.Reading run(byte[] pdf, long nanoseconds) throws IOException {
        var builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        var process = builder.start();
        try {
            var feeding = CompletableFuture.runAsync(() -> feed(process, pdf), Thread::startVirtualThread);
            var text = CompletableFuture.supplyAsync(() -> output(process), Thread::startVirtualThread);
            if (!process.waitFor(nanoseconds, TimeUnit.NANOSECONDS)) {
                return new Attachment.NotRead(Why.TIME_UP);
            }
            feeding.join();
            return process.exitValue() == 0
                    ? new Attachment.Read(new String(text.join(), StandardCharsets.UTF_8).strip())
                    : new Attachment.NotRead(Why.MALFORMED);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Attachment.NotRead(Why.TIME_UP);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void feed(Process process, byte[] pdf) {
        try (var in = process.getOutputStream()) {
            in.write(pdf);
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
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                PdfText.class.getName());
    }
}
