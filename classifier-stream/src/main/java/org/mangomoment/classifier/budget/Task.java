package org.mangomoment.classifier.budget;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// One run of a step, which counts as abandoned from when its caller gives up until it ends.
final class Task<T> implements Callable<T> {
    private enum State {
        WANTED,
        ABANDONED,
        ENDED
    }

    private final Callable<T> work;
    private final AtomicInteger abandoned;
    private final AtomicReference<State> state = new AtomicReference<>(State.WANTED);

    Task(Callable<T> work, AtomicInteger abandoned) {
        this.work = work;
        this.abandoned = abandoned;
    }

    @Override
    public T call() throws Exception {
        try {
            return work.call();
        } finally {
            if (state.getAndSet(State.ENDED) == State.ABANDONED) {
                abandoned.decrementAndGet();
            }
        }
    }

    void abandon() {
        if (state.compareAndSet(State.WANTED, State.ABANDONED)) {
            abandoned.incrementAndGet();
        }
    }
}
