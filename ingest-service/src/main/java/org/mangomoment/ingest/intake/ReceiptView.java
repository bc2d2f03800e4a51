package org.mangomoment.ingest.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.ingest.limit.DailyLimits;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.DeadLetterSink;
import org.mangomoment.schemas.Receipt;
import org.mangomoment.schemas.Topics;

/// Every story that was taken, by id: a view of [Topics#RECEIPTS]. Thread-safe.
public final class ReceiptView implements View {
    private final Map<UUID, KeptReceipt> taken = new ConcurrentHashMap<>();
    private final Set<UUID> erased = ConcurrentHashMap.newKeySet();
    private final DeadLetterSink deadLetters;
    private final DailyLimits limits;

    /// @param deadLetters takes what cannot be read
    /// @param limits      is told of every story once
    public ReceiptView(DeadLetterSink deadLetters, DailyLimits limits) {
        this.limits = limits;
        this.deadLetters = deadLetters;
    }

    /// What is remembered of a story.
    public Optional<KeptReceipt> find(UUID id) {
        return Optional.ofNullable(taken.get(id));
    }

    /// Tells of every story, in no order.
    public void forEach(BiConsumer<UUID, KeptReceipt> visitor) {
        taken.forEach(visitor);
    }

    /// Whether a receipt was there and has been erased: the story was withdrawn, even if the withdrawal is not read
    /// yet.
    public boolean erased(UUID id) {
        return erased.contains(id) && !taken.containsKey(id);
    }

    void remember(Receipt receipt) {
        if (taken.put(UUID.fromString(receipt.getStoryId()), KeptReceipt.of(receipt)) == null) {
            limits.taken(receipt.getChannel(), receipt.getReceivedAt());
        }
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        deadLetters.read(batch, this::apply);
    }

    @Override
    public void reset() {
        taken.clear();
        limits.reset();
        erased.clear();
    }

    private void apply(ConsumerRecord<byte[], byte[]> read) {
        var receipt = Topics.RECEIPTS.value(read);
        if (receipt == null) {
            var id = UUID.fromString(Topics.RECEIPTS.key(read));
            taken.remove(id);
            erased.add(id);
        } else {
            remember(receipt);
        }
    }
}
