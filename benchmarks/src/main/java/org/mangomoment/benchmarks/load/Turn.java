package org.mangomoment.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// What a load got done while it had its turn.
///
/// @param stories how many were taken
/// @param wall    how long that took
record Turn(long stories, Duration wall) {
    /// Every client begins at once, and finishes what it is at when the time is over.
    static Turn of(Load load, Duration time) throws InterruptedException {
        var ready = new CountDownLatch(load.clients());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<long[]>>();
            for (int client = 0; client < load.clients(); client++) {
                work.add(() -> work(load, time, ready));
            }
            long stories = 0;
            long first = Long.MAX_VALUE;
            long last = Long.MIN_VALUE;
            for (var done : threads.invokeAll(work)) {
                stories += done.get()[0];
                first = Math.min(first, done.get()[1]);
                last = Math.max(last, done.get()[2]);
            }
            return new Turn(stories, Duration.ofNanos(last - first));
        } catch (ExecutionException failed) {
            throw new IllegalStateException(load.name() + " cannot be measured", failed);
        }
    }

    double storiesPerSecond() {
        return stories * 1e9 / wall.toNanos();
    }

    /// Stories, beginning and end in nanoseconds.
    private static long[] work(Load load, Duration time, CountDownLatch ready) throws Exception {
        try (var client = load.opening().open()) {
            ready.countDown();
            ready.await();
            long from = System.nanoTime();
            long stories = 0;
            long now = from;
            while (now - from < time.toNanos()) {
                stories += client.bring();
                now = System.nanoTime();
            }
            return new long[] {stories, from, now};
        }
    }
}
