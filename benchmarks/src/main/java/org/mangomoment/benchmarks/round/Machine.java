package org.mangomoment.benchmarks.round;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/// What figures were measured on.
///
/// @param heapMegabytes most that Java may use
/// @param loadBefore    processes that wanted a processor before the run, on average of a minute; -1 when the system
///                      does not say
public record Machine(
        String processor,
        int processors,
        String system,
        String java,
        String collector,
        long heapMegabytes,
        double loadBefore) {
    /// This machine now.
    public static Machine here() throws IOException {
        return new Machine(
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .map(GarbageCollectorMXBean::getName)
                        .collect(Collectors.joining(", ")),
                Runtime.getRuntime().maxMemory() >> 20,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /// In one sentence.
    public String described() {
        return String.format(
                Locale.ROOT,
                "Machine: %s, %d processors, %s; %s, heap %d MB, %s; load before %.2f.",
                processor,
                processors,
                system,
                java,
                heapMegabytes,
                collector,
                loadBefore);
    }

    private static String processorName() throws IOException {
        var told = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(told)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(told)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
