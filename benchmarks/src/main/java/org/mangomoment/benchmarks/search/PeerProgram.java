package org.mangomoment.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mangomoment.benchmarks.round.Spread;

/// A program for another engine, in one source file of `benchmarks/peers`, run by Java from source with the peers' own
/// class path, in a process of its own.
final class PeerProgram {
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Path source;
    private final String classPath;

    /// @param name      of the file, without `.java`
    /// @param classPath of the peers
    PeerProgram(String name, String classPath) {
        this.source = Path.of(System.getProperty("mango.home", ""))
                .resolve("benchmarks")
                .resolve("peers")
                .resolve(name + ".java");
        this.classPath = classPath;
    }

    /// What it measured.
    record Measured(double indexedPerSecond, Times times) {}

    /// Runs it.
    ///
    /// @param log       is given what it prints
    /// @param arguments of the program
    /// @throws IOException when it fails or takes too long
    Measured run(Path log, List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                source.toString()));
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("it did not end within " + LONGEST);
            }
        } finally {
            process.destroyForcibly();
        }
        var lines = Files.readAllLines(log);
        if (process.exitValue() != 0) {
            throw new IOException("it ended with status " + process.exitValue() + ": "
                    + lines.stream()
                            .filter(line -> line.contains("Exception"))
                            .findFirst()
                            .orElse("no reason"));
        }
        return measured(lines);
    }

    /// Reads the lines that it printed: `indexed RATE` and `round MEDIAN NINETY-FIFTH`.
    static Measured measured(List<String> lines) throws IOException {
        var indexed = new ArrayList<Double>();
        var medians = new ArrayList<Double>();
        var nineties = new ArrayList<Double>();
        for (var line : lines) {
            var words = line.split(" ");
            switch (words[0]) {
                case "indexed" -> indexed.add(Double.parseDouble(words[1]));
                case "round" -> {
                    medians.add(Double.parseDouble(words[1]));
                    nineties.add(Double.parseDouble(words[2]));
                }
                default -> {
                    // The engine's own log.
                }
            }
        }
        if (indexed.isEmpty() || medians.isEmpty()) {
            throw new IOException("it printed no figures");
        }
        return new Measured(indexed.getFirst(), new Times(Spread.of(medians), Spread.of(nineties)));
    }
}
