package org.mangomoment.runtime.lifecycle;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.mangomoment.runtime.settings.InvalidSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs one part as the whole process: starts it, waits until it is told to stop (SIGTERM, Ctrl-C) or something dies,
/// closes it. The only place that listens to signals.
public final class Runner {
    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

    private final Thread thread = Thread.currentThread();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private boolean starting = true;
    private boolean told;

    private Runner() {}

    /// @param whenStarted called once everything runs
    /// @return the exit status: 0 when stopped from outside, also in the middle of a start, 1 when something died
    public static int run(Part part, Failures failures, Runnable whenStarted) throws Exception {
        var runner = new Runner();
        StopSignals.heard(runner::stop);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
            runner.stop();
            awaitQuietly(runner.stopped);
        }));
        var _ = failures.first().thenRun(runner.stopping::countDown);
        try {
            runner.start(part, whenStarted);
            runner.stopping.await();
        } finally {
            part.close();
            runner.stopped.countDown();
        }
        if (!failures.any()) {
            return 0;
        }
        LOG.error("Stopped because a part died: {}", Trace.of(failures.first().join()));
        return 1;
    }

    /// For the `main` of a service: runs it and ends the process. What an operator can mend is one sentence on standard
    /// error.
    ///
    /// @param service returns the exit status, as [#run] does; 2 stands for settings that cannot be used
    public static void exitWith(Callable<Integer> service) throws Exception {
        OwnerOnly.fromNowOn();
        try {
            System.exit(service.call());
        } catch (InvalidSettings invalid) {
            System.err.println(invalid.getMessage());
            System.exit(2);
        } catch (CannotStart refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private void start(Part part, Runnable whenStarted) throws Exception {
        try {
            part.start();
            whenStarted.run();
        } catch (Exception failed) {
            if (!startEnded()) {
                throw failed;
            }
        } finally {
            startEnded();
        }
    }

    /// @return whether this was told to stop meanwhile
    private synchronized boolean startEnded() {
        starting = false;
        if (told) {
            // It has done its work, and must not disturb the closing.
            Thread.interrupted();
        }
        return told;
    }

    /// A start that waits for something is broken off.
    private synchronized void stop() {
        if (!told && starting) {
            thread.interrupt();
        }
        told = true;
        stopping.countDown();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
