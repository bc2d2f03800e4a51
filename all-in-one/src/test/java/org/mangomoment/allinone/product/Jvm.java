package org.mangomoment.allinone.product;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A `mango` command in a JVM of its own, its output in a file.
public final class Jvm implements AutoCloseable {
    private final Process process;
    private final Path output;

    private Jvm(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /// Starts `mango ARGUMENTS`.
    public static Jvm mango(Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.mangomoment.allinone.Mango"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
        return new Jvm(process, output);
    }

    /// What it has printed.
    public Path output() {
        return output;
    }

    /// True until it has ended.
    public boolean alive() {
        return process.isAlive();
    }

    /// As `kill -9`: no hook runs, nothing is flushed.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// As Ctrl-C.
    ///
    /// @return the exit status
    public int stop() {
        process.destroy();
        var ended = process.onExit()
                .completeOnTimeout(process, 30, TimeUnit.SECONDS)
                .join();
        if (ended.isAlive()) {
            process.destroyForcibly();
            throw new IllegalStateException("It did not stop within 30 s of being told; its output is in " + output);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
