package org.mangomoment.runtime.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// The one background loop.
class WorkerTest {
    private final Failures failures = new Failures();
    private final AtomicInteger rounds = new AtomicInteger();

    @Test
    void itGoesRoundUntilItIsClosed() {
        var thread = new AtomicReference<Thread>();
        try (var worker = new Worker("counting", failures, () -> {
            thread.set(Thread.currentThread());
            rounds.incrementAndGet();
            return Duration.ofMillis(1);
        })) {
            worker.start();
            await().untilAtomic(rounds, org.hamcrest.Matchers.greaterThan(3));
        }
        assertThat(Objects.requireNonNull(thread.get()).isAlive())
                .as("after it was closed")
                .isFalse();
        assertThat(failures.any()).isFalse();
    }

    @Test
    void aRoundWithoutAPauseIsTheLast() {
        try (var worker = new Worker("once", failures, () -> {
            rounds.incrementAndGet();
            return null;
        })) {
            worker.start();
            await().untilAtomic(rounds, org.hamcrest.Matchers.equalTo(1));
        }
        assertThat(rounds).hasValue(1);
    }

    @Test
    void whatKillsItIsReported() {
        try (var worker = new Worker("dying", failures, () -> {
            throw new StackOverflowError();
        })) {
            worker.start();
            await().until(failures::any);
        }
        assertThat(failures.first().join()).hasMessageContaining("dying").hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void closingWaitsForTheRoundThatIsUnderWay() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var worker = new Worker("slow", failures, () -> {
            begun.countDown();
            end.await();
            rounds.incrementAndGet();
            return Duration.ZERO;
        });
        worker.start();
        begun.await();
        var closing = Thread.startVirtualThread(worker::close);
        await().until(worker::closing);
        assertThat(closing.isAlive()).isTrue();
        end.countDown();
        closing.join();
        assertThat(rounds).hasValue(1);
    }

    @Test
    void whatWasNeverStartedCanBeClosed() {
        new Worker("idle", failures, () -> null).close();
        assertThat(failures.any()).isFalse();
    }
}
