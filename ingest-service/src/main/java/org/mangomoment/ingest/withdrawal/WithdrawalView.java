package org.mangomoment.ingest.withdrawal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.DeadLetterSink;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.Withdrawal;
import org.mangomoment.schemas.WithdrawnBy;

/// Every story that was taken back, and the way to take one back: a view of [Topics#WITHDRAWALS]. Thread-safe.
public final class WithdrawalView implements View {
    private final Map<UUID, Withdrawn> withdrawn = new ConcurrentHashMap<>();
    private final Publisher publisher;
    private final DeadLetterSink deadLetters;
    private final Clock clock;

    public WithdrawalView(Publisher publisher, DeadLetterSink deadLetters, Clock clock) {
        this.deadLetters = deadLetters;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// What is known of a story that was taken back.
    public Optional<Withdrawn> find(UUID id) {
        return Optional.ofNullable(withdrawn.get(id));
    }

    /// Takes a story back; returns when that is durable. What was taken back before stays so.
    ///
    /// @param channel who had brought the story
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    public void withdraw(UUID id, String channel, WithdrawnBy by) {
        if (withdrawn.containsKey(id)) {
            return;
        }
        publish(id, by, null, channel);
    }

    /// Takes back what came by mail and a steward does not want kept; returns when that is durable.
    ///
    /// @param account the steward's
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    public void dismiss(UUID id, String account) {
        publish(id, WithdrawnBy.STEWARD, account, "mail");
    }

    private void publish(UUID id, WithdrawnBy by, @Nullable String account, String channel) {
        var withdrawal = Withdrawal.newBuilder()
                .setStoryId(id.toString())
                .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .setBy(by)
                .setAccount(account)
                .setChannel(channel)
                .build();
        publisher.publishAndWait(List.of(Topics.WITHDRAWALS.record(id.toString(), withdrawal)));
        withdrawn.put(id, Withdrawn.of(withdrawal));
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        deadLetters.read(batch, this::apply);
    }

    @Override
    public void reset() {
        withdrawn.clear();
    }

    private void apply(ConsumerRecord<byte[], byte[]> read) {
        var id = UUID.fromString(Topics.WITHDRAWALS.key(read));
        var withdrawal = Topics.WITHDRAWALS.value(read);
        if (withdrawal != null) {
            withdrawn.put(id, Withdrawn.of(withdrawal));
        }
    }
}
