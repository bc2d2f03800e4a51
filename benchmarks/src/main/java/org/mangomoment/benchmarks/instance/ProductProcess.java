package org.mangomoment.benchmarks.instance;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The `mango` command in a process of its own, with the options of Java that the launcher gives it.
public final class ProductProcess {
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private ProductProcess() {}

    /// Starts a command; what it prints goes to a file.
    ///
    /// @param output is written over
    public static Process start(Path output, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.add("@" + Path.of(System.getProperty("mango.home", "")).resolve("jvm.options"));
        command.add("-Xmx3g");
        command.addAll(javaOptions());
        command.addAll(List.of("-cp", classPath(), "org.mangomoment.allinone.Mango"));
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

    /// Those that are added by `MANGO_JAVA_OPTIONS`, as the launcher does.
    private static List<String> javaOptions() {
        var told = System.getenv().getOrDefault("MANGO_JAVA_OPTIONS", "").strip();
        return told.isEmpty() ? List.of() : List.of(told.split("\\s+"));
    }

    /// The product's own, as the launcher knows it; this process's where it was not built by it.
    private static String classPath() {
        var told = System.getProperty("mango.class-path", "");
        return told.isEmpty() ? System.getProperty("java.class.path") : told.replace(':', File.pathSeparatorChar);
    }
}
