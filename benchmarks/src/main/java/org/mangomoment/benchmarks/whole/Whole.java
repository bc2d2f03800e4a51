package org.mangomoment.benchmarks.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.mangomoment.benchmarks.instance.InstanceProcess;
import org.mangomoment.benchmarks.intake.StoryBodies;
import org.mangomoment.benchmarks.language.GeneratedStories;
import org.mangomoment.benchmarks.load.Client;
import org.mangomoment.benchmarks.load.HttpConnection;
import org.mangomoment.benchmarks.load.Load;
import org.mangomoment.benchmarks.load.LoadRounds;
import org.mangomoment.benchmarks.result.Aim;
import org.mangomoment.benchmarks.result.Line;
import org.mangomoment.benchmarks.result.Peer;
import org.mangomoment.benchmarks.result.Report;
import org.mangomoment.benchmarks.round.Spread;

/// The product on one machine: how many stories a second become searchable with suggestions, what they cost, and how
/// soon one that is pushed is found, beside its parts alone.
public final class Whole {
    private static final List<Integer> LOADS = List.of(10, 50, 80);
    private static final int CLIENTS = 64;
    private static final String SUM = "the sum of the parts alone";

    private final int stories;
    private final int brief;
    private final Duration time;
    private final AtomicInteger client = new AtomicInteger(1000);
    private final AtomicLong pushed = new AtomicLong();

    /// @param stories of 100 to 150 words to import, twice
    /// @param brief   stories of one sentence to import after them
    /// @param time    of pushing at each load
    public Whole(int stories, int brief, Duration time) {
        this.stories = stories;
        this.brief = brief;
        this.time = time;
    }

    /// Runs it.
    ///
    /// @param folder a new one
    public Report run(Path folder) throws Exception {
        var parts = Parts.measured(folder.resolve("parts"), Math.max(200, stories / 4));
        try (var instance = new InstanceProcess(folder.resolve("data"))) {
            instance.awaitReady();
            var cold = Import.into(instance, stories, new StoryBodies(client.incrementAndGet()));
            var warm = Import.into(instance, stories, new StoryBodies(client.incrementAndGet()));
            var lines = new ArrayList<>(lines("first import after the start", cold, parts));
            lines.addAll(lines("second import", warm, parts));
            memory(
                    lines,
                    "resident after " + 2 * stories + " stories",
                    instance.figures().resident());
            lines.addAll(ofOneSentence(instance));
            memory(lines, "resident at most", instance.figures().peak());
            double pushes = pushesPerSecond(instance);
            lines.add(alone("pushed, " + CLIENTS + " clients", "stories a second", pushes));
            double most = Math.min(pushes, warm.searchablePerSecond());
            for (int load : LOADS) {
                var found = new OpenLoop(
                                instance.running(), GeneratedStories.of("nl", 1).getFirst())
                        .run(most * load / 100, time);
                lines.addAll(latency(load, found, parts));
            }
            return new Report(about(most), List.of(), lines);
        }
    }

    private List<Line> ofOneSentence(InstanceProcess instance) throws IOException, InterruptedException {
        var done = Import.into(instance, brief, StoryBodies.ofOneSentence(client.incrementAndGet()));
        var what = String.format(Locale.ROOT, "%,d stories of one sentence: ", brief);
        return List.of(
                Line.alone(
                        what + "searchable with suggestions",
                        "stories a second",
                        one(done.searchablePerSecond()),
                        Aim.atLeast(400)),
                alone(what + "processor", "ms a story", done.processorMillisPerStory()));
    }

    private List<String> about(double most) {
        return List.of(
                "mango up in a process of its own with a heap of 3 GB; stories of 100 to 150 words, half Dutch, half"
                        + " English, " + stories + " in each import, 200 a batch; then " + brief + " of one sentence.",
                "The parts alone: the ingest service with a broker (batches), language, redaction and suggestion on"
                        + " one thread, the index (three records a story).",
                "Pushed to found: open loop for " + time.toSeconds() + " s at each load, from the moment a story was"
                        + " to be pushed (no coordinated omission) until a search for its own word finds it; 100 %"
                        + " is " + Math.round(most) + " stories a second, the most that was pushed or became"
                        + " searchable in this run.",
                "The floor is one acknowledged record and one refresh of the index.");
    }

    private static List<Line> lines(String when, Import done, Parts parts) {
        int processors = Runtime.getRuntime().availableProcessors();
        return List.of(
                alone(when + ": taken", "stories a second", done.takenPerSecond()),
                Line.beside(
                        when + ": searchable with suggestions",
                        "stories a second",
                        one(done.searchablePerSecond()),
                        new Peer(SUM + ", on all processors", one(parts.storiesPerSecond(processors))),
                        Aim.atLeast(400)),
                Line.beside(
                        when + ": processor",
                        "ms a story",
                        one(done.processorMillisPerStory()),
                        new Peer(SUM, one(parts.processorMillisPerStory())),
                        null));
    }

    private static List<Line> latency(int load, Histogram found, Parts parts) {
        var what = "pushed to found at " + load + " % load";
        return List.of(
                Line.beside(
                        what + ", median",
                        "ms",
                        one(found.getValueAtPercentile(50) / 1000.0),
                        new Peer("floor", one(parts.floorMillis())),
                        load == LOADS.getFirst() ? Aim.atMost(300) : null),
                Line.alone(
                        what + ", 99 %",
                        "ms",
                        one(found.getValueAtPercentile(99) / 1000.0),
                        load == 50 ? Aim.atMost(1500) : null));
    }

    /// How many are taken when as many clients push as fast as they are answered. Returns when all of them can be
    /// searched, so that nothing that comes next waits behind them.
    private double pushesPerSecond(InstanceProcess instance) throws IOException, InterruptedException {
        long before = instance.searchable();
        var load = new Load("push", CLIENTS, () -> pushing(instance));
        var pushes = LoadRounds.run(List.of(load), time.dividedBy(4), 1)
                .storiesPerSecond(0)
                .median();
        instance.await(() -> instance.searchable() >= before + pushed.get(), "shows every story that was pushed");
        return pushes;
    }

    private Client pushing(InstanceProcess instance) throws IOException {
        var here = instance.running();
        var connection = new HttpConnection(here.ingest());
        var bodies = new StoryBodies(client.incrementAndGet());
        var headers = HttpConnection.bearer(here.operatorToken()) + "Content-Type: application/json\r\n";
        return new Client() {
            @Override
            public int bring() throws IOException {
                if (connection.post("/api/stories", headers, bodies.next()).status() / 100 != 2) {
                    return 0;
                }
                pushed.incrementAndGet();
                return 1;
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }

    private static void memory(List<Line> lines, String what, OptionalDouble megabytes) {
        megabytes.ifPresent(known -> lines.add(Line.alone(what, "MB", one(known), Aim.atMost(1500))));
    }

    private static Line alone(String what, String unit, double figure) {
        return Line.alone(what, unit, one(figure), null);
    }

    private static Spread one(double figure) {
        return new Spread(figure, figure, figure);
    }
}
