package org.mangomoment.ingest.tellermail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.DeadLetterSink;
import org.mangomoment.schemas.Topics;

/// Mail addresses of tellers by story: a view of [Topics#CONTACTS]. Thread-safe.
public final class TellerAddresses implements View {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final DeadLetterSink deadLetters;

    /// @param deadLetters takes what cannot be read
    public TellerAddresses(DeadLetterSink deadLetters) {
        this.deadLetters = deadLetters;
    }

    /// The address of a story's teller, if one is held.
    public Optional<String> of(String storyId) {
        return Optional.ofNullable(addresses.get(storyId));
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        deadLetters.read(batch, this::apply);
    }

    @Override
    public void reset() {
        addresses.clear();
    }

    private void apply(ConsumerRecord<byte[], byte[]> read) {
        var contact = Topics.CONTACTS.value(read);
        var address = contact == null ? null : contact.getEmail();
        if (address == null) {
            addresses.remove(Topics.CONTACTS.key(read));
        } else {
            addresses.put(Topics.CONTACTS.key(read), address);
        }
    }
}
