package org.mangomoment.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Requests to take what is gone out of an index's files now. Any thread may ask; the one that writes the index
/// answers.
public final class ExpungeRequests {
    private final Queue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();

    /// What takes it out.
    @FunctionalInterface
    public interface Expunging {
        void run() throws IOException;
    }

    /// Completes when it is done, and is cancelled when it cannot be.
    public CompletableFuture<Void> ask() {
        var asked = new CompletableFuture<Void>();
        waiting.add(asked);
        return asked;
    }

    /// Whether somebody waits.
    boolean isAsked() {
        return !waiting.isEmpty();
    }

    /// Does it once for all who wait, if anybody does.
    public void answer(Expunging expunging) throws IOException {
        List<CompletableFuture<Void>> asked = new ArrayList<>();
        for (var one = waiting.poll(); one != null; one = waiting.poll()) {
            asked.add(one);
        }
        if (asked.isEmpty()) {
            return;
        }
        try {
            expunging.run();
            asked.forEach(one -> one.complete(null));
        } finally {
            asked.forEach(one -> one.cancel(false));
        }
    }
}
