package org.mangomoment.runtime.lifecycle;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Something that is done again and again on a virtual thread of its own, until it is closed. What kills it is reported
/// and ends the process. Thread-safe.
public final class Worker implements Part {
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);

    private final String name;
    private final Round round;
    private final Failures failures;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    /// One round of the work.
    @FunctionalInterface
    public interface Round {
        /// @return the pause until the next round; null when the work is over
        /// @throws InterruptedException when the process ends meanwhile
        @Nullable
        Duration run() throws Exception;
    }

    /// @param name what it does, for its thread and for a report of its death
    public Worker(String name, Failures failures, Round round) {
        this.name = name;
        this.round = round;
        this.failures = failures;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    @Override
    public void start() {
        thread.start();
    }

    /// Whether it has been told to end; a long round asks.
    public boolean closing() {
        return closing.getCount() == 0;
    }

    private void run() {
        try {
            var pause = Duration.ZERO;
            while (pause != null && !closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = round.run();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Throwable dead) {
            failures.report(name, dead);
        }
    }

    /// Returns when the round that is under way is over, or after ten seconds; then the round is interrupted.
    @Override
    public void close() {
        closing.countDown();
        try {
            if (thread.isAlive() && !thread.join(LONGEST_CLOSE)) {
                thread.interrupt();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
