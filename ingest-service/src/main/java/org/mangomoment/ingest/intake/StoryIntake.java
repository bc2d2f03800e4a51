package org.mangomoment.ingest.intake;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.limit.DailyLimits;
import org.mangomoment.runtime.kafka.NotAcknowledged;

/// The only way a story gets in, whatever the door. Thread-safe.
///
/// The story, its consent and its contact are acknowledged by Kafka first, then the receipt, and only then the
/// caller is told. A crash in between leaves a story without a receipt: the same story handed in again gets the
/// same id and overwrites itself. A story whose twin is on its way waits for it.
public final class StoryIntake {
    private static final Executor VIRTUAL = Thread::startVirtualThread;

    private final StoryRules rules;
    private final StoryIdentity identity;
    private final ReceiptView receipts;
    private final StoryHistory history;
    private final StoryWriter writer;
    private final DailyLimits limits;
    private final IntakeMeters meters;
    private final RisingTime time;
    private final Map<UUID, OnItsWay> onItsWay = new ConcurrentHashMap<>();

    private record OnItsWay(String bodyHash, CompletableFuture<Receipt> receipt) {}

    StoryIntake(
            StoryIdentity identity,
            ReceiptView receipts,
            StoryHistory history,
            StoryWriter writer,
            DailyLimits limits,
            IntakeMeters meters,
            Clock clock) {
        this.rules = new StoryRules(clock);
        this.identity = identity;
        this.receipts = receipts;
        this.history = history;
        this.writer = writer;
        this.limits = limits;
        this.meters = meters;
        this.time = new RisingTime(clock);
    }

    StoryRules rules() {
        return rules;
    }

    /// The id that a story has, or would have.
    public String idOf(NewStory story) {
        return identity.idOf(story, StoryIdentity.bodyHash(story)).toString();
    }

    /// Takes a story and waits until it is known what became of it.
    public Receipt take(NewStory story) {
        return offer(story, null).join();
    }

    /// Takes a story; several may be on their way at once. Never completes with an exception for want of Kafka.
    ///
    /// @param revision says that other content under the key of a story takes its place; null for a conflict
    public CompletableFuture<Receipt> offer(NewStory story, @Nullable Revision revision) {
        return decide(story, revision)
                .copy()
                .completeOnTimeout(new Receipt.NotNow(), writer.patience().toMillis(), MILLISECONDS)
                .whenComplete((receipt, _) -> {
                    if (receipt != null) {
                        meters.count(story.source(), receipt);
                    }
                });
    }

    private CompletableFuture<Receipt> decide(NewStory story, @Nullable Revision revision) {
        var reasons = rules.reasonsAgainst(story);
        if (!reasons.isEmpty()) {
            return CompletableFuture.completedFuture(new Receipt.Refused(reasons));
        }
        if (!history.known().getAsBoolean()) {
            return CompletableFuture.completedFuture(new Receipt.NotNow());
        }
        var bodyHash = StoryIdentity.bodyHash(story);
        var id = identity.idOf(story, bodyHash);
        var mine = new OnItsWay(bodyHash, new CompletableFuture<>());
        var twin = onItsWay.putIfAbsent(id, mine);
        if (twin == null) {
            return first(story, id, mine, revision);
        }
        return revision == null || twin.bodyHash().equals(bodyHash)
                ? afterTwin(id, bodyHash, twin)
                : twin.receipt().thenComposeAsync(_ -> decide(story, revision), VIRTUAL);
    }

    private CompletableFuture<Receipt> afterTwin(UUID id, String bodyHash, OnItsWay twin) {
        return twin.receipt()
                .thenApply(receipt -> receipts.find(id)
                        .map(known -> repeat(id, known.hasBody(bodyHash)))
                        .orElseGet(() -> receipt instanceof Receipt.NotToday ? receipt : new Receipt.NotNow()));
    }

    private CompletableFuture<Receipt> first(NewStory story, UUID id, OnItsWay mine, @Nullable Revision revision) {
        try {
            var known = receipts.find(id);
            if (history.withdrawn().test(id)) {
                settle(id, mine, new Receipt.Withdrawn(id.toString()));
            } else if (known.isPresent()) {
                again(story, id, mine, known.get(), revision);
            } else if (!limits.reserve(story.source().channel())) {
                settle(id, mine, new Receipt.NotToday());
            } else {
                var told = revision == null ? null : revision.told();
                publish(
                        new StoryRecords(
                                story,
                                id.toString(),
                                mine.bodyHash(),
                                time.now(),
                                told,
                                null,
                                history.ownAnswer().test(id)),
                        id,
                        mine,
                        new Receipt.Accepted(id.toString()));
            }
            return mine.receipt();
        } catch (RuntimeException surprise) {
            onItsWay.remove(id);
            mine.receipt().completeExceptionally(surprise);
            throw surprise;
        }
    }

    /// What is from before the state that was taken is a repeat that comes late.
    private void again(NewStory story, UUID id, OnItsWay mine, KeptReceipt known, @Nullable Revision revision) {
        var same = known.hasBody(mine.bodyHash());
        if (same || revision == null) {
            settle(id, mine, repeat(id, same));
        } else if (revision.isBefore(known.revision())) {
            settle(id, mine, repeat(id, true));
        } else {
            replace(story, id, mine, known, revision.told());
        }
    }

    private void replace(NewStory story, UUID id, OnItsWay mine, KeptReceipt known, @Nullable String told) {
        try {
            var records = new StoryRecords(
                    story,
                    id.toString(),
                    mine.bodyHash(),
                    time.after(known.at()),
                    told,
                    known.at(),
                    history.newestOwnAnswer().test(id));
            publish(records, id, mine, new Receipt.AlreadyHave(id.toString()));
        } catch (NotAcknowledged later) {
            settle(id, mine, new Receipt.NotNow());
        }
    }

    private void publish(StoryRecords records, UUID id, OnItsWay mine, Receipt done) {
        var receipt = records.receipt();
        var _ = writer.write(records).thenAccept(durable -> {
            if (durable) {
                receipts.remember(receipt);
            }
            if (records.taken() == null) {
                limits.release(receipt.getChannel());
            }
            settle(id, mine, durable ? done : new Receipt.NotNow());
        });
    }

    private void settle(UUID id, OnItsWay mine, Receipt receipt) {
        onItsWay.remove(id);
        mine.receipt().complete(receipt);
    }

    private static Receipt repeat(UUID id, boolean same) {
        return same ? new Receipt.AlreadyHave(id.toString()) : new Receipt.Conflict(id.toString());
    }
}
