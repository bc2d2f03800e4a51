package org.mangomoment.ingest.push;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.intake.NewStory;
import org.mangomoment.ingest.intake.Receipt;
import org.mangomoment.ingest.intake.Revision;
import org.mangomoment.ingest.intake.StoryIntake;

/// Hands a story in again while Kafka does not acknowledge it: a batch has no one who waits for an answer within
/// seconds, and a broker that restarts should not break off an import. Thread-safe.
final class RetryingIntake {
    private static final int PAUSE_MILLIS = 500;
    private static final Executor LATER = delayedExecutor(PAUSE_MILLIS, MILLISECONDS, Thread::startVirtualThread);

    private final StoryIntake intake;
    private final Duration limit;

    /// @param limit after which [Receipt.NotNow] is the answer
    RetryingIntake(StoryIntake intake, Duration limit) {
        this.intake = intake;
        this.limit = limit;
    }

    CompletableFuture<Receipt> offer(NewStory story, @Nullable Revision revision) {
        return offer(story, revision, System.nanoTime() + limit.toNanos());
    }

    private CompletableFuture<Receipt> offer(NewStory story, @Nullable Revision revision, long end) {
        return intake.offer(story, revision).thenCompose(receipt -> switch (receipt) {
            case Receipt.NotNow _
            when System.nanoTime() < end ->
                CompletableFuture.runAsync(() -> {}, LATER).thenCompose(_ -> offer(story, revision, end));
            case Receipt.Accepted _,
                    Receipt.AlreadyHave _,
                    Receipt.Conflict _,
                    Receipt.Withdrawn _,
                    Receipt.Refused _,
                    Receipt.NotToday _,
                    Receipt.NotNow _ -> CompletableFuture.completedFuture(receipt);
        });
    }
}
