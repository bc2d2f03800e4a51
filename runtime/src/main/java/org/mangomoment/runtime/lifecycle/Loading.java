package org.mangomoment.runtime.lifecycle;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Loading of models and lists beside other work. Each has a thread of its own, because it is work for a processor, and
/// of two in one pool one may wait for the other while a processor is idle.
public final class Loading {
    /// A thread for each task, which keeps no process alive.
    public static final Executor THREADS =
            task -> Thread.ofPlatform().daemon().name("loading").start(task);

    private Loading() {}

    /// Begins to load.
    public static <T> CompletableFuture<T> begin(Supplier<T> loader) {
        return CompletableFuture.supplyAsync(loader, THREADS);
    }
}
