package org.mangomoment.benchmarks.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalDouble;

/// What a process has taken of the machine so far.
///
/// @param processor of all its threads
/// @param resident  memory in MB; empty where the system does not say (it is read from /proc)
/// @param peak      most that was resident, likewise
public record ProcessFigures(Duration processor, OptionalDouble resident, OptionalDouble peak) {
    static ProcessFigures of(ProcessHandle process) throws IOException {
        return new ProcessFigures(
                process.info().totalCpuDuration().orElse(Duration.ZERO),
                megabytes(process.pid(), "VmRSS:"),
                megabytes(process.pid(), "VmHWM:"));
    }

    private static OptionalDouble megabytes(long process, String name) throws IOException {
        var status = Path.of("/proc", Long.toString(process), "status");
        if (!Files.isReadable(status)) {
            return OptionalDouble.empty();
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        }
    }
}
