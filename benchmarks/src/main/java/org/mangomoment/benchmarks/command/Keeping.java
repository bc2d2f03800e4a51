package org.mangomoment.benchmarks.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.mangomoment.benchmarks.result.BenchResult;
import org.mangomoment.benchmarks.result.Report;
import org.mangomoment.benchmarks.round.Machine;
import org.mangomoment.benchmarks.round.Versions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options that every benchmark has, and what becomes of its result: printed, and kept unless it was quick.
final class Keeping {
    @Option(names = "--json", description = "Print the figures as JSON.")
    boolean json;

    @Option(
            names = "--quick",
            description = "Small sizes and short rounds, to see that it runs; the result is not kept.")
    boolean quick;

    @Option(
            names = "--results",
            paramLabel = "DIR",
            description = "Where the result is kept (default: benchmarks/results of the source).")
    Path results = home().resolve("benchmarks").resolve("results");

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    /// The source of the product. The launcher says where in the system property `mango.home`.
    static Path home() {
        return Path.of(System.getProperty("mango.home", ""));
    }

    /// A benchmark's work.
    interface Measuring {
        Report run() throws Exception;
    }

    /// Runs a benchmark, prints and keeps what it measured.
    ///
    /// @return the command's status
    int measure(String name, Measuring work) throws Exception {
        // The load is that of others, so it is looked at before the work.
        var machine = Machine.here();
        var result =
                new BenchResult(name, LocalDate.now(ZoneOffset.UTC).toString(), Versions.here(), machine, work.run());
        tell(result);
        return 0;
    }

    private void tell(BenchResult result) throws IOException {
        var line = spec.commandLine();
        if (json) {
            line.getOut().println(result.json());
        } else {
            result.writeText(line.getOut());
        }
        line.getOut().flush();
        if (!quick) {
            line.getErr().println("Kept in " + result.keep(results));
            line.getErr().flush();
        }
    }
}
