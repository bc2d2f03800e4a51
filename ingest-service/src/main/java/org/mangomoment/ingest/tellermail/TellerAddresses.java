package org.mangomoment.ingest.tellermail;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// Mail addresses of tellers by story: a view of [Topics#CONTACTS]. Thread-safe.
public final class TellerAddresses implements View {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final Publisher deadLetters;
    private final Clock clock;

    /// @param deadLetters takes what cannot be read
    public TellerAddresses(Publisher deadLetters, Clock clock) {
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /// The address of a story's teller, if one is held.
    public Optional<String> of(String storyId) {
        return Optional.ofNullable(addresses.get(storyId));
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        batch.forEach(this::apply);
    }

    @Override
    public void reset() {
        addresses.clear();
    }

    private void apply(ConsumerRecord<byte[], byte[]> read) {
        try {
            var contact = Topics.CONTACTS.value(read);
            var address = contact == null ? null : contact.getEmail();
            if (address == null) {
                addresses.remove(Topics.CONTACTS.key(read));
            } else {
                addresses.put(Topics.CONTACTS.key(read), address);
            }
        } catch (UnreadableRecord poison) {
            var letter = new DeadLetter(
                    read.topic(), read.key(), read.value(), "not a contact", "ingest-service", clock.instant());
            var _ = deadLetters.publish(letter.record());
        }
    }
}
