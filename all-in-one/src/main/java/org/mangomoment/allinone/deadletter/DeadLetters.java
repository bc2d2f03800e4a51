package org.mangomoment.allinone.deadletter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.mangomoment.allinone.log.LogReading;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// The dead-letters topic of one cluster, read from its beginning at every call.
public final class DeadLetters {
    private static final TopicPartition PARTITION = new TopicPartition(Topics.DEAD_LETTERS.name(), 0);

    private static final byte[] NO_KEY = {};

    private final KafkaProperties properties;

    /// @param properties how to use the broker
    public DeadLetters(KafkaProperties properties) {
        this.properties = properties;
    }

    /// A letter and its number.
    ///
    /// @param offset its number in the topic
    public record Stored(long offset, DeadLetter letter) {
        /// The original key when it is short printable text, as story ids are; its length otherwise.
        public String key() {
            var bytes = letter.key();
            if (bytes == null) {
                return "(no key)";
            }
            var text = new String(bytes, StandardCharsets.UTF_8);
            return text.matches("[0-9a-zA-Z/_.-]{1,80}") ? text : "(key of " + bytes.length + " bytes)";
        }
    }

    /// What a replay came to.
    ///
    /// @param replayed   how many letters were put back
    /// @param passedOver those that were not
    public record Replay(int replayed, List<PassedOver> passedOver) {
        public Replay {
            passedOver = List.copyOf(passedOver);
        }
    }

    /// A letter that stays one.
    ///
    /// @param why in a few words
    public record PassedOver(Stored stored, String why) {}

    /// Every letter that is kept, oldest first; of letters that say the same the newest.
    public List<Stored> list() {
        var letters = new LinkedHashMap<ByteBuffer, Stored>();
        new LogReading(properties).of(Set.of(Topics.DEAD_LETTERS), read -> {
            var key = ByteBuffer.wrap(Objects.requireNonNullElse(read.key(), NO_KEY));
            letters.remove(key);
            if (DeadLetter.isLetter(read)) {
                letters.put(key, new Stored(read.offset(), DeadLetter.of(read)));
            }
        });
        return List.copyOf(letters.values());
    }

    /// Puts letters back into the topics they came from, with their original bytes; returns when they are durable. A
    /// letter whose record was replaced or erased since is passed over: its bytes would replace newer ones.
    ///
    /// @param wanted which
    /// @param remove whether letters up to the last one are then removed, but those that were passed over; what
    ///     fails again comes back as new
    public Replay replay(Predicate<Stored> wanted, boolean remove) throws ExecutionException, InterruptedException {
        var letters = list().stream().filter(wanted).toList();
        if (letters.isEmpty()) {
            return new Replay(0, List.of());
        }
        var originals = new LinkedHashMap<Stored, ProducerRecord<byte[], byte[]>>();
        letters.forEach(stored -> originals.put(stored, original(stored.letter())));
        var newer = new NewerRecords(properties, originals.values());
        var passedOver = new ArrayList<PassedOver>();
        letters.forEach(
                stored -> newer.than(stored.letter()).ifPresent(why -> passedOver.add(new PassedOver(stored, why))));
        passedOver.forEach(passed -> originals.remove(passed.stored()));
        int replayed = originals.size();
        try (var publisher = new Publisher(properties);
                var admin = properties.admin()) {
            publisher.publishAndWait(List.copyOf(originals.values()));
            if (remove) {
                publisher.publishAndWait(
                        passedOver.stream().map(DeadLetters::keptOn).toList());
                remove(admin, letters.getLast().offset() + 1);
            }
        }
        return new Replay(replayed, passedOver);
    }

    /// The letter at the end of the topic, for as long as it would have been kept where it was.
    private static ProducerRecord<byte[], byte[]> keptOn(PassedOver passed) {
        var letter = passed.stored().letter();
        var record = letter.record();
        return new ProducerRecord<>(
                record.topic(),
                record.partition(),
                letter.at().toEpochMilli(),
                record.key(),
                record.value(),
                record.headers());
    }

    private static void remove(Admin admin, long before) throws ExecutionException, InterruptedException {
        admin.deleteRecords(Map.of(PARTITION, RecordsToDelete.beforeOffset(before)))
                .all()
                .get();
    }

    private static ProducerRecord<byte[], byte[]> original(DeadLetter letter) {
        return Topics.all().stream()
                .filter(topic -> topic.name().equals(letter.topic()))
                .findFirst()
                .map(topic ->
                        new ProducerRecord<>(topic.name(), partition(topic, letter), letter.key(), letter.value()))
                .orElseThrow(() -> new IllegalStateException("A dead letter names the topic '" + letter.topic()
                        + "', which is not one of ours; replay the others with --offset."));
    }

    private static <K> int partition(Topic<K, ?> topic, DeadLetter letter) {
        if (letter.key() == null) {
            return 0;
        }
        try {
            return topic.partition(topic.keys().deserializer().deserialize(topic.name(), letter.key()));
        } catch (UnreadableRecord _) {
            return 0;
        }
    }
}
