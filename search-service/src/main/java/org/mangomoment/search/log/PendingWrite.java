package org.mangomoment.search.log;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// What is being written, or is on the log and cannot be seen yet: whoever sends the same again shares how that ends.
/// Thread-safe.
public final class PendingWrite<V> {
    private final V value;
    private final CompletableFuture<Void> acknowledged = new CompletableFuture<>();

    /// @param value what is written
    public PendingWrite(V value) {
        this.value = value;
    }

    /// What is written.
    public V value() {
        return value;
    }

    /// The log has it.
    public void done() {
        acknowledged.complete(null);
    }

    /// The log has not taken it.
    public void failed(RuntimeException how) {
        acknowledged.completeExceptionally(how);
    }

    /// Whether the log has it.
    public boolean isWritten() {
        return acknowledged.isDone() && !acknowledged.isCompletedExceptionally();
    }

    /// Returns once the log has it; fails as the writing did.
    public void await() {
        try {
            acknowledged.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
