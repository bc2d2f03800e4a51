package org.mangomoment.runtime.kafka;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.runtime.lifecycle.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps topics free of what a ledger says is gone: every record of a gone subject gets a tombstone, also one
/// that comes later, also after a restart, for the log itself is all that is remembered.
///
/// Tombstones are written again every period: Kafka closes a segment only when something is written after its time, and
/// only closed segments are cleaned, so on a quiet topic the first tombstone alone would erase nothing.
public final class TombstoneWriter implements View {
    private static final Logger LOG = LoggerFactory.getLogger(TombstoneWriter.class);

    private final Ledger ledger;
    private final Publisher publisher;
    private final Rhythm rhythm;
    private final InstantSource clock;
    private final Map<String, Set<Place>> parts = new HashMap<>();
    private final Map<String, Instant> gone = new HashMap<>();
    private final Set<String> due = new LinkedHashSet<>();
    private Instant next;

    /// What is erased, and by what it is seen. Knows no record of any domain.
    ///
    /// @param gone       the subject that an entry of the ledger says is gone
    /// @param heldIn     the subject that another record holds something of
    /// @param knownKey   whether a record's key is among those that `tombstones` covers anyway
    /// @param tombstones those that every gone subject gets
    public record Ledger(
            Function<ConsumerRecord<byte[], byte[]>, Optional<String>> gone,
            Function<ConsumerRecord<byte[], byte[]>, Optional<String>> heldIn,
            Predicate<ConsumerRecord<byte[], byte[]>> knownKey,
            Function<String, List<ProducerRecord<byte[], byte[]>>> tombstones) {}

    /// When tombstones are written again.
    ///
    /// @param period  longer than the longest time a segment is open
    /// @param lasting for how long after a subject went, or after this process began
    public record Rhythm(Duration period, Duration lasting) {}

    /// @param key its bytes, one a character
    private record Place(String topic, int partition, String key) {
        ProducerRecord<byte[], byte[]> tombstone() {
            return new ProducerRecord<>(topic, partition, key.getBytes(ISO_8859_1), null);
        }
    }

    public TombstoneWriter(Ledger ledger, Publisher publisher, Rhythm rhythm, InstantSource clock) {
        this.ledger = ledger;
        this.publisher = publisher;
        this.rhythm = rhythm;
        this.clock = clock;
        this.next = clock.instant().plus(rhythm.period());
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        for (var record : batch) {
            ledger.gone().apply(record).ifPresent(subject -> {
                if (gone.putIfAbsent(subject, clock.instant()) == null) {
                    due.add(subject);
                }
            });
            ledger.heldIn().apply(record).ifPresent(subject -> {
                if (!ledger.knownKey().test(record)) {
                    parts.computeIfAbsent(subject, _ -> new HashSet<>()).add(place(record));
                }
                sweepIfGone(subject, record);
            });
        }
    }

    private void sweepIfGone(String subject, ConsumerRecord<byte[], byte[]> record) {
        if (record.value() != null && gone.containsKey(subject)) {
            due.add(subject);
        }
    }

    /// Writes the tombstones that are due; those that Kafka does not acknowledge stay due.
    @Override
    public void idle() {
        var now = clock.instant();
        if (!now.isBefore(next)) {
            next = now.plus(rhythm.period());
            gone.forEach((subject, since) -> {
                if (now.isBefore(since.plus(rhythm.lasting()))) {
                    due.add(subject);
                }
            });
        }
        if (!due.isEmpty()) {
            writeAgain();
        }
    }

    private void writeAgain() {
        var tombstones = new ArrayList<ProducerRecord<byte[], byte[]>>();
        for (var subject : due) {
            tombstones.addAll(ledger.tombstones().apply(subject));
            parts.getOrDefault(subject, Set.of()).forEach(place -> tombstones.add(place.tombstone()));
        }
        try {
            publisher.publishAndWait(tombstones);
            due.clear();
        } catch (NotAcknowledged later) {
            LOG.warn("{} tombstones are not durable yet, trying again ({})", tombstones.size(), Trace.brief(later));
        }
    }

    private static Place place(ConsumerRecord<byte[], byte[]> record) {
        return new Place(record.topic(), record.partition(), new String(record.key(), ISO_8859_1));
    }
}
