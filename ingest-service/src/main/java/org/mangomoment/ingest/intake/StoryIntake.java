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
import org.mangomoment.ingest.limit.DailyLimits;
import org.mangomoment.ingest.tally.ChannelTally;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The only way a story gets in, whatever the door. Thread-safe.
///
/// The story, its consent and its contact are acknowledged by Kafka first, then the receipt, and only then the caller
/// is
/// told. A crash in between leaves a story without a receipt: the same story handed in again gets the same id and
/// overwrites itself. A story whose twin is on its way waits for it.
public final class StoryIntake {
    private static final Logger LOG = LoggerFactory.getLogger(StoryIntake.class);
    private static final Executor VIRTUAL = Thread::startVirtualThread;

    private final StoryRules rules;
    private final StoryIdentity identity;
    private final ReceiptMemory memory;
    private final Predicate<UUID> withdrawn;
    private final BooleanSupplier remembersAll;
    private final Publisher publisher;
    private final Clock clock;
    private final Duration patience;
    private final DailyLimits limits;
    private final IntakeMeters meters;
    private final AtomicBoolean acknowledging = new AtomicBoolean(true);
    private final Map<UUID, OnItsWay> onItsWay = new ConcurrentHashMap<>();

    private record OnItsWay(String bodyHash, CompletableFuture<Receipt> receipt) {}

    /// @param withdrawn    which stories were taken back
    /// @param patience     longest wait before [Receipt.NotNow] is the answer
    /// @param remembersAll true once every earlier receipt has been read; nothing is taken before
    public StoryIntake(
            StoryRules rules,
            StoryIdentity identity,
            ReceiptMemory memory,
            Predicate<UUID> withdrawn,
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
        this.remembersAll = remembersAll;
        this.publisher = publisher;
        this.clock = clock;
        this.patience = patience;
        this.limits = limits;
        this.meters = new IntakeMeters(registry, tally);
    }

    /// Takes a story and waits until it is known what became of it.
    public Receipt take(NewStory story) {
        return offer(story).join();
    }

    /// Takes a story; several may be on their way at once. Never completes with an exception for want of Kafka.
    public CompletableFuture<Receipt> offer(NewStory story) {
        return decide(story)
                .copy()
                .completeOnTimeout(new Receipt.NotNow(), patience.toMillis(), MILLISECONDS)
                .whenComplete((receipt, _) -> {
                    if (receipt != null) {
                        meters.count(story.source(), receipt);
                    }
                });
    }

    private CompletableFuture<Receipt> decide(NewStory story) {
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
        return twin == null ? first(story, id, mine) : afterTwin(id, bodyHash, twin);
    }

    private CompletableFuture<Receipt> afterTwin(UUID id, String bodyHash, OnItsWay twin) {
        return twin.receipt()
                .thenApply(receipt -> memory.find(id)
                        .map(known -> repeat(id, known.hasBody(bodyHash)))
                        .orElseGet(() -> receipt instanceof Receipt.NotToday ? receipt : new Receipt.NotNow()));
    }

    private CompletableFuture<Receipt> first(NewStory story, UUID id, OnItsWay mine) {
        try {
            var known = memory.find(id);
            if (withdrawn.test(id)) {
                settle(id, mine, new Receipt.Withdrawn(id.toString()));
            } else if (known.isPresent()) {
                settle(id, mine, repeat(id, known.get().hasBody(mine.bodyHash())));
            } else if (!limits.reserve(story.source().channel())) {
                settle(id, mine, new Receipt.NotToday());
            } else {
                publish(new StoryRecords(story, id.toString(), mine.bodyHash(), now()), id, mine);
            }
            return mine.receipt();
        } catch (RuntimeException surprise) {
            onItsWay.remove(id);
            mine.receipt().completeExceptionally(surprise);
            throw surprise;
        }
    }

    private void publish(StoryRecords records, UUID id, OnItsWay mine) {
        var receipt = records.receipt();
        var sample = meters.begin();
        var _ = publishAll(records.content())
                .thenComposeAsync(
                        _ -> publisher.publish(Topics.RECEIPTS.record(receipt.getStoryId(), receipt)), VIRTUAL)
                .whenCompleteAsync(
                        (_, failed) -> {
                            meters.end(sample);
                            var result = failed == null ? remembered(receipt) : unacknowledged(failed);
                            limits.release(receipt.getChannel());
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

    private Receipt remembered(org.mangomoment.schemas.Receipt receipt) {
        acknowledging.set(true);
        memory.remember(receipt);
        return new Receipt.Accepted(receipt.getStoryId());
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
