package org.mangomoment.runtime.lifecycle;

import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where a part reports what killed one of its threads, so that it reaches `main`. Thread-safe.
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final CompletableFuture<Throwable> first = new CompletableFuture<>();

    /// Reports a death; only the first counts.
    ///
    /// @param where the part, in words
    public void report(String where, Throwable cause) {
        LOG.error("{} died: {}", where, Trace.of(cause));
        first.complete(
                new IllegalStateException(where + " died of " + cause.getClass().getName(), cause));
    }

    /// True once something has died.
    public boolean any() {
        return first.isDone();
    }

    /// Completes with the first death.
    public CompletableFuture<Throwable> first() {
        return first.copy();
    }
}
