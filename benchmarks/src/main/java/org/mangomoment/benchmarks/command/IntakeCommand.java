package org.mangomoment.benchmarks.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.mangomoment.benchmarks.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `mango bench intake`: stories a second through each door against a bare producer.
@Command(
        name = "intake",
        mixinStandardHelpOptions = true,
        description =
                "Stories a second by push, form and batch, at 1, 8 and 64 clients, against a bare Kafka producer and an"
                        + " empty handler. Takes about five minutes; nothing else should run on the machine.")
final class IntakeCommand implements Callable<Integer> {
    @Mixin
    Keeping keeping = new Keeping();

    @Option(names = "--rounds", defaultValue = "4", description = "How often each has its turn (${DEFAULT-VALUE}).")
    int rounds;

    @Option(names = "--turn", defaultValue = "3000", description = "Milliseconds of a turn (${DEFAULT-VALUE}).")
    int turn;

    @Override
    public Integer call() throws Exception {
        var work = keeping.quick ? new Intake(Duration.ofMillis(300), 1) : new Intake(Duration.ofMillis(turn), rounds);
        try (var folder = new WorkFolder()) {
            return keeping.measure("intake", () -> work.run(folder.path()));
        }
    }
}
