package org.mangomoment.benchmarks.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.mangomoment.benchmarks.start.Start;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `mango bench start`: how long one waits.
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = "How long mango --help, status and redact take, an instance's first start and its second with"
                + " stories, and what it takes of a processor when idle. Takes about five minutes; nothing else should"
                + " run on the machine.")
final class StartCommand implements Callable<Integer> {
    @Mixin
    Keeping keeping = new Keeping();

    @Option(
            names = "--stories",
            defaultValue = "3000",
            description = "Stories at the second start (${DEFAULT-VALUE}); they are imported, some hundred a second.")
    int stories;

    @Option(names = "--rounds", defaultValue = "5", description = "How often each command is run (${DEFAULT-VALUE}).")
    int rounds;

    @Option(names = "--quiet", defaultValue = "30", description = "Seconds of quiet, twice (${DEFAULT-VALUE}).")
    int quiet;

    @Override
    public Integer call() throws Exception {
        var work = keeping.quick
                ? new Start(100, 1, Duration.ofSeconds(3))
                : new Start(stories, rounds, Duration.ofSeconds(quiet));
        try (var folder = new WorkFolder()) {
            return keeping.measure("start", () -> work.run(folder.path()));
        }
    }
}
