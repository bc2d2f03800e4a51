package org.mangomoment.benchmarks.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `mango bench`: a benchmark by its name; without one, which there are.
@Command(
        name = "mango bench",
        description = "Measures how fast the product is on this machine.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "NAME",
        subcommands = {
            RedactSuggestCommand.class,
            IntakeCommand.class,
            WholeCommand.class,
            SearchBenchCommand.class,
            StartCommand.class,
            ReviewersCommand.class,
            ReportCommand.class
        })
public final class Bench implements Runnable {
    @Spec
    CommandSpec spec = CommandSpec.create();

    /// Ends the process with the command's status: 0 done, 1 failed, 2 wrong usage.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
