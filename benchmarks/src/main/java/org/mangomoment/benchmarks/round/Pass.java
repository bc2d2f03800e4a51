package org.mangomoment.benchmarks.round;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// All stories of a contender once.
///
/// @param stories   how many
/// @param wall      from the first to the last
/// @param processor of all its threads together
/// @param found     what the readings gave, added up; it is kept so that Java leaves no work out
record Pass(int stories, Duration wall, Duration processor, long found) {
    private record Share(long processor, long found) {}

    static Pass of(Contender contender) throws InterruptedException {
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(contender.threads())) {
            var work = new ArrayList<Callable<Share>>();
            for (int thread = 0; thread < contender.threads(); thread++) {
                work.add(() -> read(contender, next));
            }
            long from = System.nanoTime();
            var done = threads.invokeAll(work);
            long to = System.nanoTime();
            long processor = 0;
            long found = 0;
            for (var share : done) {
                processor += share.get().processor();
                found += share.get().found();
            }
            return new Pass(
                    contender.readings().size(), Duration.ofNanos(to - from), Duration.ofNanos(processor), found);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(contender.name() + " cannot read the stories", failed);
        }
    }

    double storiesPerSecond() {
        return stories * 1e9 / wall.toNanos();
    }

    double processorMillisPerStory() {
        return processor.toNanos() / 1e6 / stories;
    }

    /// What one thread reads, and the processor time that it takes, in nanoseconds.
    private static Share read(Contender contender, AtomicInteger next) {
        var clock = ManagementFactory.getThreadMXBean();
        long from = clock.getCurrentThreadCpuTime();
        long found = 0;
        for (int story = next.getAndIncrement(); story < contender.readings().size(); story = next.getAndIncrement()) {
            found += contender.readings().get(story).getAsInt();
        }
        return new Share(clock.getCurrentThreadCpuTime() - from, found);
    }
}
