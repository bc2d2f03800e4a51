package org.mangomoment.classifier.budget;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.mangomoment.runtime.lifecycle.Trace;

/// Runs a step on a thread of its own and gives up on it when it takes too long. Whatever the step throws, errors such
/// as StackOverflowError and OutOfMemoryError included, becomes a value. Thread-safe.
///
/// Time in which the whole process stands still (SIGSTOP, a frozen virtual machine) is not the step's: it costs one
/// [#SLICE] at most, or a machine that sleeps would turn the story it was reading into a dead letter.
public final class TimeBudget implements AutoCloseable {
    /// So many steps may go on unheeded; beyond it the process is of no use and must be started anew.
    private static final int ABANDONED_LIMIT = 8;

    /// The budget is spent in slices, each of which counts what was asked for, however long it lasted.
    private static final Duration SLICE = Duration.ofMillis(100);

    private final Duration budget;
    private final MeterRegistry meters;
    private final AtomicInteger abandoned = new AtomicInteger();
    private final ExecutorService workers = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("step-", 0).factory());

    /// @param budget longest time for one step
    /// @param meters told the time of every step
    public TimeBudget(Duration budget, MeterRegistry meters) {
        this.budget = budget;
        this.meters = meters;
        Gauge.builder("mango.classifier.steps.abandoned", abandoned, AtomicInteger::get)
                .register(meters);
    }

    /// Runs a step and waits for it.
    ///
    /// @param step what it does, as a verb
    /// @throws FatalError when too many steps were given up and still go on
    public <T> Attempt<T> attempt(String step, Callable<T> work) {
        if (abandoned.get() >= ABANDONED_LIMIT) {
            throw new FatalError(
                    abandoned.get() + " steps were given up and still go on; the process must be started anew");
        }
        var sample = Timer.start(meters);
        var attempt = run(step, work);
        sample.stop(meters.timer("mango.classifier.step", "step", step, "outcome", attempt.outcome()));
        return attempt;
    }

    private <T> Attempt<T> run(String step, Callable<T> work) {
        try {
            var task = new Task<>(work, abandoned);
            var answer = workers.submit(task);
            try {
                return new Attempt.Done<>(await(answer));
            } catch (TimeoutException _) {
                task.abandon();
                answer.cancel(true);
                return new Attempt.Failed<>("'" + step + "' took longer than " + budget.toMillis() + " ms");
            }
        } catch (ExecutionException failed) {
            return new Attempt.Failed<>("'" + step + "' failed with " + Trace.brief(failed));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new FatalError("interrupted while waiting for '" + step + "'", interrupted);
        } catch (Throwable failed) {
            return new Attempt.Failed<>("'" + step + "' could not be run: " + Trace.brief(failed));
        }
    }

    private <T> T await(Future<T> answer) throws ExecutionException, InterruptedException, TimeoutException {
        var left = budget.toNanos();
        while (true) {
            var slice = Math.min(left, SLICE.toNanos());
            try {
                return answer.get(slice, TimeUnit.NANOSECONDS);
            } catch (TimeoutException over) {
                left -= slice;
                if (left <= 0) {
                    throw over;
                }
            }
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
