package org.mangomoment.ingest.mailbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.DeadLetterSink;
import org.mangomoment.schemas.MailPosition;
import org.mangomoment.schemas.Topics;

/// How far each mailbox has been read: a view of [Topics#MAIL_POSITIONS], and its writer. Thread-safe.
public final class PositionView implements View, MailboxPositions {
    private final Map<String, Position> positions = new ConcurrentHashMap<>();
    private final Publisher publisher;
    private final DeadLetterSink deadLetters;
    private final Clock clock;

    public PositionView(Publisher publisher, DeadLetterSink deadLetters, Clock clock) {
        this.deadLetters = deadLetters;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public Optional<Position> find(String mailbox) {
        return Optional.ofNullable(positions.get(mailbox));
    }

    @Override
    public void remember(String mailbox, Position position) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var record = new MailPosition(mailbox, position.uidValidity(), position.uid(), at);
        publisher.publishAndWait(List.of(Topics.MAIL_POSITIONS.record(mailbox, record)));
        positions.put(mailbox, position);
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        deadLetters.read(batch, this::apply);
    }

    @Override
    public void reset() {
        positions.clear();
    }

    private void apply(ConsumerRecord<byte[], byte[]> read) {
        var mailbox = Topics.MAIL_POSITIONS.key(read);
        var position = Topics.MAIL_POSITIONS.value(read);
        if (position == null) {
            positions.remove(mailbox);
        } else {
            positions.put(mailbox, new Position(position.getUidValidity(), position.getUid()));
        }
    }
}
