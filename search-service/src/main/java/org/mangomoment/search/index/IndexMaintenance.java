package org.mangomoment.search.index;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// When the index is committed, and when the bytes of replaced and withdrawn stories are taken out of its files. Only
/// [#expunge] may be called by other threads than the follower's.
final class IndexMaintenance {
    private static final Duration EXPUNGE_EVERY = Duration.ofMinutes(1);

    private final Duration commitEvery;
    private final ExpungeRequests requests = new ExpungeRequests();
    private boolean changed;
    private boolean outdatedText;
    private long committedAt = System.nanoTime();
    private long expungedAt = System.nanoTime();

    /// Lets searches use the newest reader.
    @FunctionalInterface
    interface Showing {
        void show(OpenIndex index) throws IOException;
    }

    IndexMaintenance(Duration commitEvery) {
        this.commitEvery = commitEvery;
    }

    /// @param losesText whether files now hold text that no document has any more
    void changed(boolean losesText) {
        changed = true;
        outdatedText |= losesText;
    }

    CompletableFuture<Void> expunge() {
        return requests.ask();
    }

    /// Whether somebody waits for text to be taken out of the files.
    boolean isAskedToExpunge() {
        return requests.isAsked();
    }

    /// Does what is due.
    ///
    /// @return whether the index was committed
    boolean keep(OpenIndex index, Showing showing) throws IOException {
        var before = committedAt;
        if (outdatedText && since(expungedAt).compareTo(EXPUNGE_EVERY) > 0) {
            index.expunge();
            expungedAt = System.nanoTime();
            outdatedText = false;
            changed = true;
        }
        if (changed && since(committedAt).compareTo(commitEvery) >= 0) {
            index.commit();
            committedAt = System.nanoTime();
            changed = false;
        }
        requests.answer(() -> expunge(index, showing));
        return committedAt != before;
    }

    /// The reader that searches used until now holds the old files open, so a new one is shown before they are dropped.
    private void expunge(OpenIndex index, Showing showing) throws IOException {
        index.expunge();
        index.commit();
        showing.show(index);
        index.dropOldFiles();
        committedAt = System.nanoTime();
        outdatedText = false;
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
