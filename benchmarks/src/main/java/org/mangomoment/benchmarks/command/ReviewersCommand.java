package org.mangomoment.benchmarks.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.mangomoment.benchmarks.review.Reviewers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `mango bench reviewers`: how long reviewers wait.
@Command(
        name = "reviewers",
        mixinStandardHelpOptions = true,
        description = "How long reviewers wait for the next story while many decide at once and more stories come in."
                + " First the stories are imported, some hundred a second; nothing else should run on the machine.")
final class ReviewersCommand implements Callable<Integer> {
    @Mixin
    Keeping keeping = new Keeping();

    @Option(names = "--reviewers", defaultValue = "20", description = "At once (${DEFAULT-VALUE}).")
    int reviewers;

    @Option(names = "--stories", defaultValue = "50000", description = "That wait (${DEFAULT-VALUE}).")
    int stories;

    @Option(names = "--seconds", defaultValue = "60", description = "Of deciding (${DEFAULT-VALUE}).")
    int seconds;

    @Override
    public Integer call() throws Exception {
        var work = keeping.quick
                ? new Reviewers(3, 200, Duration.ofSeconds(8))
                : new Reviewers(reviewers, stories, Duration.ofSeconds(seconds));
        try (var folder = new WorkFolder()) {
            return keeping.measure("reviewers", () -> work.run(folder.path()));
        }
    }
}
