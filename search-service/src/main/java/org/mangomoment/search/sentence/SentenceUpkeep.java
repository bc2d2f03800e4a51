package org.mangomoment.search.sentence;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.mangomoment.search.index.ExpungeRequests;

/// When sentences are shown and committed, and when the vectors of what is gone are taken out of the files. Only
/// [#expunge] may be called by other threads than the follower's.
final class SentenceUpkeep {
    /// Each showing makes a segment with a graph of its own, so there is one for many stories.
    private static final Duration SHOW_EVERY = Duration.ofSeconds(1);

    /// What is lost in a crash is embedded again.
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(10);

    /// Graphs are built anew for it, which may take minutes for many stories. Erasure has two days, and asks if
    /// it is in a hurry.
    private static final Duration EXPUNGE_EVERY = Duration.ofHours(1);

    private final ExpungeRequests requests = new ExpungeRequests();
    private boolean unseen;
    private boolean uncommitted;
    private boolean outdated;
    private long shownAt = System.nanoTime();
    private long committedAt = System.nanoTime();
    private long expungedAt = System.nanoTime();

    /// @param gone whether files now hold vectors of a text that no story has any more
    void changed(boolean gone) {
        unseen = true;
        uncommitted = true;
        outdated |= gone;
    }

    CompletableFuture<Void> expunge() {
        return requests.ask();
    }

    /// Does what is due.
    void keep(OpenSentences index) throws IOException {
        if (unseen && isOver(SHOW_EVERY, shownAt)) {
            show(index);
        }
        if (outdated && isOver(EXPUNGE_EVERY, expungedAt)) {
            expunge(index);
        }
        if (uncommitted && isOver(COMMIT_EVERY, committedAt)) {
            commit(index);
        }
        requests.answer(() -> expunge(index));
    }

    /// Shows what was written, if anything was.
    void show(OpenSentences index) throws IOException {
        if (unseen) {
            index.refresh();
            unseen = false;
        }
        shownAt = System.nanoTime();
    }

    private void commit(OpenSentences index) throws IOException {
        index.commit();
        committedAt = System.nanoTime();
        uncommitted = false;
    }

    private void expunge(OpenSentences index) throws IOException {
        index.expunge();
        expungedAt = System.nanoTime();
        outdated = false;
        unseen = false;
        uncommitted = false;
    }

    private static boolean isOver(Duration time, long since) {
        return System.nanoTime() - since >= time.toNanos();
    }
}
