package org.mangomoment.allinone.product;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// A `mango` command in a JVM of its own, its output in a file.
public final class Jvm implements AutoCloseable {
    /// What the launcher and the images give every JVM.
    private static final Path OPTIONS =
            Path.of("..", "jvm.options").toAbsolutePath().normalize();

    /// What loads all classes, so that it is worth keeping them for the next.
    private static final Set<String> STARTS = Set.of("demo", "up");

    /// Few, as in the process of the test: passwords of tests are worth no slow hash.
    private static final String ITERATIONS = "mango.password-iterations";

    private static final int LAST_LINES = 10;
    private static final Duration LONGEST_END = Duration.ofSeconds(90);

    private final Process process;
    private final Path output;

    private Jvm(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /// Starts `mango ARGUMENTS`.
    public static Jvm mango(Path output, String... arguments) throws IOException {
        return mango(output, Path.of(""), "2g", arguments);
    }

    /// Starts `mango ARGUMENTS` in a working folder, with so much heap.
    public static Jvm mango(Path output, Path working, String heap, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + OPTIONS,
                "-Xmx" + heap,
                "-XX:TieredStopAtLevel=1"));
        Optional.ofNullable(System.getProperty(ITERATIONS))
                .ifPresent(iterations -> command.add("-D" + ITERATIONS + "=" + iterations));
        command.addAll(classes(arguments[0]));
        command.add("org.mangomoment.allinone.Mango");
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(working.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
        return new Jvm(process, output);
    }

    /// As the launcher does it: archives only, whose classes are shared by starts. Without Maven, the tests' own.
    private static List<String> classes(String command) throws IOException {
        var jar = System.getProperty("mango.jar");
        if (jar == null) {
            return List.of(
                    "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        }
        var shared = Path.of(jar).resolveSibling("tests.jsa");
        var options = new ArrayList<>(List.of("-Xlog:cds=off", "-Xlog:aot=off"));
        if (STARTS.contains(command)) {
            options.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + shared));
        } else if (Files.exists(shared)) {
            options.add("-XX:SharedArchiveFile=" + shared);
        }
        var others = Files.readString(Path.of(System.getProperty("mango.class-path")));
        options.addAll(List.of("-cp", jar + File.pathSeparator + others));
        return options;
    }

    /// What it has printed.
    public Path output() {
        return output;
    }

    /// True until it has ended.
    public boolean alive() {
        return process.isAlive();
    }

    /// Fails with the last lines of its output when it has ended.
    void assertAlive() throws IOException {
        if (!alive()) {
            var lines = Files.readAllLines(output);
            var last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
            throw new AssertionError("the process ended with " + process.exitValue() + ": " + String.join("\n", last));
        }
    }

    /// As `kill -9`: no hook runs, nothing is flushed.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Told to stop, as by Ctrl-C. A first start keeps its classes for the next when it ends, which takes some seconds,
    /// and more on a busy machine.
    ///
    /// @return the exit status
    public int stop() {
        process.destroy();
        return ended(LONGEST_END);
    }

    /// Sends a signal that Java does not know, as STOP or CONT.
    public void signal(String name) throws IOException, InterruptedException {
        var kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        if (kill.waitFor() != 0) {
            throw new IOException("The signal " + name + " could not be sent.");
        }
    }

    /// Waits for the end.
    ///
    /// @return the exit status
    public int ended(Duration limit) {
        var ended = process.onExit()
                .completeOnTimeout(process, limit.toSeconds(), TimeUnit.SECONDS)
                .join();
        if (ended.isAlive()) {
            process.destroyForcibly();
            throw new IllegalStateException("It did not end within " + limit + "; its output is in " + output);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
