package org.mangomoment.benchmarks.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.mangomoment.benchmarks.whole.Whole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `mango bench whole`: from the door to the search, everything in one process.
@Command(
        name = "whole",
        mixinStandardHelpOptions = true,
        description =
                "Stories a second that an instance takes in and makes searchable with suggestions, what they cost,"
                        + " and how long one that is pushed takes to be found, at 10, 50 and 80 %% load. Takes about ten"
                        + " minutes; nothing else should run on the machine.")
final class WholeCommand implements Callable<Integer> {
    @Mixin
    Keeping keeping = new Keeping();

    @Option(names = "--stories", defaultValue = "6000", description = "Stories to import (${DEFAULT-VALUE}), twice.")
    int stories;

    @Option(
            names = "--brief",
            defaultValue = "50000",
            description = "Stories of one sentence to import after that (${DEFAULT-VALUE}).")
    int brief;

    @Option(names = "--seconds", defaultValue = "30", description = "Of pushing at each load (${DEFAULT-VALUE}).")
    int seconds;

    @Override
    public Integer call() throws Exception {
        var work = keeping.quick
                ? new Whole(400, 400, Duration.ofSeconds(4))
                : new Whole(stories, brief, Duration.ofSeconds(seconds));
        try (var folder = new WorkFolder()) {
            return keeping.measure("whole", () -> work.run(folder.path()));
        }
    }
}
