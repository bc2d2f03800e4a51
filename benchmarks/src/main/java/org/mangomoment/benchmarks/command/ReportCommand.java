package org.mangomoment.benchmarks.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mangomoment.benchmarks.result.PerformancePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango bench report`: tables and pictures of docs/performance.md from the results that are kept.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes the tables and pictures of docs/performance.md from the newest results.")
final class ReportCommand implements Callable<Integer> {
    @Option(names = "--page", paramLabel = "FILE", description = "The page (default: docs/performance.md).")
    Path page = Keeping.home().resolve("docs").resolve("performance.md");

    @Option(names = "--results", paramLabel = "DIR", description = "Where results are (default: benchmarks/results).")
    Path results = Keeping.home().resolve("benchmarks").resolve("results");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var missing = new PerformancePage(page, results).write();
        missing.forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        return missing.isEmpty() ? 0 : 1;
    }
}
