package org.mangomoment.benchmarks.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mangomoment.benchmarks.instance.InstanceProcess;
import org.mangomoment.benchmarks.instance.ProductProcess;
import org.mangomoment.benchmarks.intake.StoryBodies;
import org.mangomoment.benchmarks.result.Aim;
import org.mangomoment.benchmarks.result.Line;
import org.mangomoment.benchmarks.result.Report;
import org.mangomoment.benchmarks.round.Spread;
import org.mangomoment.benchmarks.whole.Import;

/// How long commands take, an instance's first and second start with some stories, and what it takes of the machine
/// when nothing happens.
public final class Start {
    private static final String ONE_LINE = "{\"text\": \"Verpleegkundige Katrien Peeters belde op 0470 12 34 56.\"}\n";
    private static final int CLIENT = 5_000;

    private final int stories;
    private final int rounds;
    private final Duration quiet;

    /// @param stories that are there at the second start
    /// @param rounds  how often each command is run
    /// @param quiet   how long an instance is left alone before and while its idle processor time is measured
    public Start(int stories, int rounds, Duration quiet) {
        this.stories = stories;
        this.rounds = rounds;
        this.quiet = quiet;
    }

    /// Runs it.
    ///
    /// @param folder a new one
    public Report run(Path folder) throws Exception {
        var lines = new ArrayList<Line>();
        var output = folder.resolve("command.out");
        lines.add(command("before a first start: mango redact, one line", output, List.of("redact"), ONE_LINE, null));
        var data = folder.resolve("data");
        try (var instance = new InstanceProcess(data)) {
            lines.addAll(started("first start", instance, null, null));
            Import.into(instance, stories, StoryBodies.ofOneSentence(CLIENT));
        }
        lines.add(command("mango --help", output, List.of("--help"), "", Aim.atMost(0.5)));
        lines.add(command("mango redact, one line", output, List.of("redact"), ONE_LINE, Aim.atMost(4)));
        var with = "second start, " + String.format(Locale.ROOT, "%,d", stories) + " stories";
        try (var instance = new InstanceProcess(data)) {
            lines.addAll(started(with, instance, Aim.atMost(5), Aim.atMost(20)));
            lines.add(alone(
                    with + ": every story can be searched",
                    "s",
                    instance.await(() -> instance.searchable() >= stories, "shows every story")));
            lines.add(command("mango status", output, List.of("status", "--folder=" + data), "", Aim.atMost(1)));
            lines.add(idle(instance));
            instance.figures()
                    .resident()
                    .ifPresent(megabytes -> lines.add(
                            Line.alone("resident when idle, " + stories + " stories", "MB", one(megabytes), null)));
        }
        return new Report(
                List.of(
                        "Commands in new processes, " + rounds + " times each; instances by mango up, " + stories
                                + " stories of one sentence imported between the two starts.",
                        "What makes starts faster is kept when the first instance ends; but for one row, commands are run after"
                                + " that.",
                        "Pages answer when the form and the desk's first page come; everything is ready when mango up"
                                + " says so.",
                        "Idle: processor time of the whole process in " + quiet.toSeconds() + " s, after as long"
                                + " without a request."),
                List.of(),
                lines);
    }

    private Line command(String what, Path output, List<String> arguments, String input, @Nullable Aim aim)
            throws IOException, InterruptedException {
        var took = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            took.add(seconds(ProductProcess.run(output, arguments, input)));
        }
        return Line.alone(what, "s", Spread.of(took), aim);
    }

    private static List<Line> started(
            String which, InstanceProcess instance, @Nullable Aim answering, @Nullable Aim everything)
            throws IOException, InterruptedException {
        var answers = instance.await(instance::pagesAnswer, "shows its pages");
        var ready = instance.awaitReady();
        return List.of(
                Line.alone(which + ": pages answer", "s", one(seconds(answers)), answering),
                Line.alone(which + ": everything is ready", "s", one(seconds(ready)), everything));
    }

    private Line idle(InstanceProcess instance) throws IOException, InterruptedException {
        Thread.sleep(quiet);
        var before = instance.figures().processor();
        long from = System.nanoTime();
        Thread.sleep(quiet);
        double used = instance.figures().processor().minus(before).toNanos();
        return Line.alone("idle", "% of a processor", one(100 * used / (System.nanoTime() - from)), Aim.atMost(2));
    }

    private static Line alone(String what, String unit, Duration took) {
        return Line.alone(what, unit, one(seconds(took)), null);
    }

    private static double seconds(Duration took) {
        return took.toNanos() / 1e9;
    }

    private static Spread one(double figure) {
        return new Spread(figure, figure, figure);
    }
}
