package org.mangomoment.ingest.intake;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.lifecycle.Trace;
import org.mangomoment.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes stories to the log: everything that was told first, then the receipt. Thread-safe.
final class StoryWriter {
    private static final Logger LOG = LoggerFactory.getLogger(StoryWriter.class);
    private static final Executor VIRTUAL = Thread::startVirtualThread;

    private final Publisher publisher;
    private final Publisher receipts;
    private final IntakeMeters meters;
    private final Duration patience;
    private final AtomicBoolean acknowledging = new AtomicBoolean(true);

    /// @param publisher of what was told
    /// @param receipts  of receipts: a connection of their own, on which they do not wait behind stories that
    ///                  the broker is writing to disk
    /// @param patience  longest time that anybody waits for a story to be durable
    StoryWriter(Publisher publisher, Publisher receipts, IntakeMeters meters, Duration patience) {
        this.publisher = publisher;
        this.receipts = receipts;
        this.meters = meters;
        this.patience = patience;
    }

    Duration patience() {
        return patience;
    }

    /// Completes with true, on a virtual thread, once all of it is durable; with false when Kafka does not acknowledge.
    CompletableFuture<Boolean> write(StoryRecords records) {
        var receipt = records.receipt();
        var sample = meters.begin();
        return publishAll(records.content())
                .thenComposeAsync(_ -> receipts.publish(Topics.RECEIPTS.record(receipt.getStoryId(), receipt)), VIRTUAL)
                .handleAsync(
                        (_, failed) -> {
                            meters.end(sample);
                            noteOutcome(failed);
                            return failed == null;
                        },
                        VIRTUAL);
    }

    /// Logs the first failure after a success; a long outage would fill the log.
    private void noteOutcome(@Nullable Throwable failed) {
        if (failed == null) {
            acknowledging.set(true);
        } else if (acknowledging.compareAndSet(true, false)) {
            LOG.warn("Kafka does not acknowledge stories; senders are told to come again: {}", Trace.of(failed));
        }
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
}
