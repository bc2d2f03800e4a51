package org.mangomoment.runtime.lifecycle;

import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs one part as the whole process: starts it, waits until it is told to stop (SIGTERM, Ctrl-C) or something dies,
/// closes it. The only place with a shutdown hook.
public final class Runner {
    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

    private Runner() {}

    /// @param whenStarted called once everything runs
    /// @return the exit status: 0 when stopped from outside, 1 when something died
    public static int run(Part part, Failures failures, Runnable whenStarted) throws Exception {
        var stopping = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
            stopping.countDown();
            awaitQuietly(stopped);
        }));
        var _ = failures.first().thenRun(stopping::countDown);
        try {
            part.start();
            whenStarted.run();
            stopping.await();
        } finally {
            part.close();
            stopped.countDown();
        }
        if (!failures.any()) {
            return 0;
        }
        LOG.error("Stopped because a part died: {}", Trace.of(failures.first().join()));
        return 1;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
