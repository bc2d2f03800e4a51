package org.mangomoment.benchmarks.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The `mango` command in a process of its own, started as people start it: by the launcher, which says where it is in
/// the system property `mango.launcher`.
public final class ProductProcess {
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private ProductProcess() {}

    /// Starts a command; what it prints goes to a file.
    ///
    /// @param output is written over
    public static Process start(Path output, List<String> arguments) throws IOException {
        var launcher = System.getProperty("mango.launcher", "");
        var command = new ArrayList<>(launcher.isEmpty() ? withoutLauncher() : List.of(launcher));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
    }

    /// Runs a command to its end, with lines on its standard input.
    ///
    /// @return how long it took
    public static Duration run(Path output, List<String> arguments, String input)
            throws IOException, InterruptedException {
        long from = System.nanoTime();
        var process = start(output, arguments);
        try (var in = process.outputWriter()) {
            in.write(input);
        }
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("mango " + arguments.getFirst() + " did not end within " + LONGEST);
        }
        var took = Duration.ofNanos(System.nanoTime() - from);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "mango " + arguments.getFirst() + " ended with status " + process.exitValue() + "; see " + output);
        }
        return took;
    }

    /// Where the benchmark itself was not started by the launcher: the classes of this process.
    private static List<String> withoutLauncher() {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "@" + Path.of(System.getProperty("mango.home", "")).resolve("jvm.options"),
                "-Xmx3g",
                "-cp",
                System.getProperty("java.class.path"),
                "org.mangomoment.allinone.Mango");
    }
}
