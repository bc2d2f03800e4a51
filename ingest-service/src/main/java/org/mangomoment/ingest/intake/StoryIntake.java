package org.mangomoment.ingest.intake;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.limit.DailyLimits;
import org.mangomoment.ingest.tally.ChannelTally;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The only way a story gets in, whatever the door. Thread-safe.
///
/// The story, its consent and its contact are acknowledged by Kafka first, then the receipt, and only then the
/// caller is told. A crash in between leaves a story without a receipt: the same story handed in again gets the
/// same id and overwrites itself. A story whose twin is on its way waits for it.
public final class StoryIntake {
    private static final Logger LOG = LoggerFactory.getLogger(StoryIntake.class);
    private static final Executor VIRTUAL = Thread::startVirtualThread;

    private final StoryRules rules;
    private final StoryIdentity identity;
    private final ReceiptView memory;
    private final Predicate<UUID> withdrawn;
    private final BooleanSupplier remembersAll;
    private final Publisher publisher;
    private final Clock clock;
    private final Duration patience;
    private final DailyLimits limits;
    private final IntakeMeters meters;
    private final AtomicBoolean acknowledging = new AtomicBoolean(true);
    private final Map<UUID, OnItsWay> onItsWay = new ConcurrentHashMap<>();

    private final Predicate<UUID> ownAnswer;

    private record OnItsWay(String bodyHash, CompletableFuture<Receipt> receipt) {}

    /// @param withdrawn    which stories were taken back
    /// @param ownAnswer    stories whose tellers answered on consent themselves, after they had been taken
    /// @param patience     longest wait before [Receipt.NotNow] is the answer
    /// @param remembersAll true once every earlier receipt has been read; nothing is taken before
    public StoryIntake(
            StoryRules rules,
            StoryIdentity identity,
            ReceiptView memory,
            Predicate<UUID> withdrawn,
            Predicate<UUID> ownAnswer,
            BooleanSupplier remembersAll,
            Publisher publisher,
            Clock clock,
            Duration patience,
            DailyLimits limits,
            ChannelTally tally,
            MeterRegistry registry) {
        this.rules = rules;
        this.identity = identity;
        this.memory = memory;
        this.withdrawn = withdrawn;
        this.ownAnswer = ownAnswer;
        this.remembersAll = remembersAll;
        this.publisher = publisher;
        this.clock = clock;
        this.patience = patience;
        this.limits = limits;
        this.meters = new IntakeMeters(registry, tally);
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
                .completeOnTimeout(new Receipt.NotNow(), patience.toMillis(), MILLISECONDS)
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
        if (!remembersAll.getAsBoolean()) {
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
                .thenApply(receipt -> memory.find(id)
                        .map(known -> repeat(id, known.hasBody(bodyHash)))
                        .orElseGet(() -> receipt instanceof Receipt.NotToday ? receipt : new Receipt.NotNow()));
    }

    private CompletableFuture<Receipt> first(NewStory story, UUID id, OnItsWay mine, @Nullable Revision revision) {
        try {
            var known = memory.find(id);
            if (withdrawn.test(id)) {
                settle(id, mine, new Receipt.Withdrawn(id.toString()));
            } else if (known.isPresent()) {
                again(story, id, mine, known.get(), revision);
            } else if (!limits.reserve(story.source().channel())) {
                settle(id, mine, new Receipt.NotToday());
            } else {
                var told = revision == null ? null : revision.told();
                publish(
                        new StoryRecords(story, id.toString(), mine.bodyHash(), now(), told, null),
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
            var earlier = new StoryRecords.Earlier(known.at(), ownAnswer.test(id));
            var told = revision.told();
            publish(
                    new StoryRecords(story, id.toString(), mine.bodyHash(), now(), told, earlier),
                    id,
                    mine,
                    new Receipt.AlreadyHave(id.toString()));
        }
    }

    private void publish(StoryRecords records, UUID id, OnItsWay mine, Receipt done) {
        var receipt = records.receipt();
        var sample = meters.begin();
        var _ = publishAll(records.content())
                .thenComposeAsync(
                        _ -> publisher.publish(Topics.RECEIPTS.record(receipt.getStoryId(), receipt)), VIRTUAL)
                .whenCompleteAsync(
                        (_, failed) -> {
                            meters.end(sample);
                            var result = failed == null ? remembered(receipt, done) : unacknowledged(failed);
                            if (records.earlier() == null) {
                                limits.release(receipt.getChannel());
                            }
                            settle(id, mine, result);
                        },
                        VIRTUAL);
    }

    /// Logs the first failure after a success; a long outage would fill the log.
    private Receipt unacknowledged(Throwable failed) {
        if (acknowledging.compareAndSet(true, false)) {
            LOG.warn("Kafka does not acknowledge stories; senders are told to come again", failed);
        }
        return new Receipt.NotNow();
    }

    private Receipt remembered(org.mangomoment.schemas.Receipt receipt, Receipt done) {
        acknowledging.set(true);
        memory.remember(receipt);
        return done;
    }

    private CompletableFuture<Void> publishAll(List<ProducerRecord<byte[], byte[]>> records) {
        var all = CompletableFuture.<Void>completedFuture(null);
        for (var record : records) {
            if (all.isCompletedExceptionally()) {
                break;
            }
            all = all.thenCombine(publisher.publish(record), (_, _) -> null);
        }
        return all;
    }

    private void settle(UUID id, OnItsWay mine, Receipt receipt) {
        onItsWay.remove(id);
        mine.receipt().complete(receipt);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Receipt repeat(UUID id, boolean same) {
        return same ? new Receipt.AlreadyHave(id.toString()) : new Receipt.Conflict(id.toString());
    }
}
