package org.mangomoment.ingest.intake;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.mangomoment.runtime.kafka.CurrentRead;
import org.mangomoment.schemas.Topics;

/// The stories that were taken, by whichever instance: for questions to which a wrong "there is none" would be an
/// answer. Thread-safe.
public final class CurrentReceipts {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final ReceiptView receipts;
    private final CurrentRead current;

    /// @param current of the follower that keeps `receipts` up to date
    public CurrentReceipts(ReceiptView receipts, CurrentRead current) {
        this.receipts = receipts;
        this.current = current;
    }

    /// What is remembered of a story. One that is not known here is looked for once more when all that stands in the
    /// log now has been read.
    ///
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not answer in time
    public Optional<KeptReceipt> find(UUID id) {
        return receipts.find(id).or(() -> {
            current.await(Topics.RECEIPTS.name(), LONGEST_WAIT);
            return receipts.find(id);
        });
    }
}
