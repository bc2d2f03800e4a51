package org.mangomoment.benchmarks.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import org.mangomoment.allinone.instance.Running;
import org.mangomoment.benchmarks.instance.InstanceProcess;
import org.mangomoment.benchmarks.intake.StoryBodies;
import org.mangomoment.benchmarks.load.HttpConnection;
import org.mangomoment.benchmarks.result.Aim;
import org.mangomoment.benchmarks.result.Line;
import org.mangomoment.benchmarks.result.Report;
import org.mangomoment.benchmarks.round.Spread;
import org.mangomoment.benchmarks.whole.Import;

/// How long reviewers wait for the next story and for a decision to be taken, while many of them decide, many stories
/// wait, and more come in.
public final class Reviewers {
    private static final Duration THINKING = Duration.ofSeconds(3);
    private static final int COMING_PER_SECOND = 5;
    private static final int CLIENT = 7_000;
    private static final int DIGITS = 3;
    private static final long LONGEST_MICROS = 600_000_000;

    private final int reviewers;
    private final int stories;
    private final Duration time;
    private final Histogram next = new ConcurrentHistogram(LONGEST_MICROS, DIGITS);
    private final Histogram decided = new ConcurrentHistogram(LONGEST_MICROS, DIGITS);

    /// @param reviewers at once
    /// @param stories   that wait
    /// @param time      of deciding that is measured, after half as much that is not
    public Reviewers(int reviewers, int stories, Duration time) {
        this.reviewers = reviewers;
        this.stories = stories;
        this.time = time;
    }

    /// Runs it.
    ///
    /// @param folder a new one
    public Report run(Path folder) throws Exception {
        try (var instance = new InstanceProcess(folder.resolve("data"))) {
            instance.awaitReady();
            Import.into(instance, stories, new StoryBodies(CLIENT));
            decide(instance.running());
        }
        var what = String.format(Locale.ROOT, "%d reviewers, %,d stories waiting: ", reviewers, stories);
        return new Report(
                List.of(
                        "mango up in a process of its own with a heap of 3 GB; each reviewer asks for the page of the"
                                + " next story, looks at it for " + THINKING.toSeconds()
                                + " s, and decides; " + COMING_PER_SECOND + " stories a second are pushed meanwhile.",
                        "Measured for " + time.toSeconds() + " s, after half as long that was not: "
                                + next.getTotalCount() + " pages, " + decided.getTotalCount() + " decisions."),
                List.of(),
                List.of(
                        line(what + "next story, median", next, 50, null),
                        line(what + "next story, 95 %", next, 95, Aim.atMost(150)),
                        line(what + "next story, 99 %", next, 99, null),
                        line(what + "decision taken, median", decided, 50, null),
                        line(what + "decision taken, 95 %", decided, 95, null)));
    }

    private void decide(Running running) throws Exception {
        long begin = System.nanoTime();
        long counted = begin + time.dividedBy(2).toNanos();
        long end = counted + time.toNanos();
        var work = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            work.add(threads.submit(() -> push(running, end)));
            for (int number = 0; number < reviewers; number++) {
                // They do not all come in the same moment.
                long first = begin + THINKING.toNanos() * number / reviewers;
                var name = "reviewer-" + number;
                work.add(threads.submit(() -> review(running, name, first, counted, end)));
            }
            for (var each : work) {
                await(each);
            }
        }
    }

    private static void await(Future<?> work) throws Exception {
        try {
            work.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    private int review(Running running, String name, long first, long counted, long end) throws IOException {
        int decisions = 0;
        try (var reviewer = ReviewerClient.join(running, name)) {
            park(first);
            while (System.nanoTime() < end) {
                long asked = System.nanoTime();
                var story = reviewer.next();
                record(next, asked, counted);
                park(System.nanoTime() + THINKING.toNanos());
                long sent = System.nanoTime();
                reviewer.decide(story);
                record(decided, sent, counted);
                decisions++;
            }
        }
        return decisions;
    }

    private static void record(Histogram times, long from, long counted) {
        if (from >= counted) {
            times.recordValue((System.nanoTime() - from) / 1000);
        }
    }

    private static int push(Running running, long end) throws IOException {
        int pushed = 0;
        var bodies = new StoryBodies(CLIENT + 1);
        var headers = HttpConnection.bearer(running.operatorToken()) + "Content-Type: application/json\r\n";
        try (var connection = new HttpConnection(running.ingest())) {
            long begin = System.nanoTime();
            for (long due = begin; due < end; due = begin + pushed * 1_000_000_000L / COMING_PER_SECOND) {
                park(due);
                connection.post("/api/stories", headers, bodies.next());
                pushed++;
            }
        }
        return pushed;
    }

    private static void park(long until) {
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }

    private static Line line(String what, Histogram times, int percentile, @Nullable Aim aim) {
        double millis = times.getValueAtPercentile(percentile) / 1000.0;
        return Line.alone(what, "ms", new Spread(millis, millis, millis), aim);
    }
}
