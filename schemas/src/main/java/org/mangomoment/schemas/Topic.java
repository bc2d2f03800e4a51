package org.mangomoment.schemas;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/// A topic and everything that its readers and writers must agree on. Immutable; the constants are in [Topics].
///
/// @param name        the topic's name in Kafka
/// @param keys        how keys become bytes
/// @param values      how values become bytes
/// @param routing     the part of the key that chooses the partition: the story id, so that all of a story is in one
/// partition
/// @param partitions  number of partitions, 1 and up
/// @param cleanup     what becomes of older records
/// @param flushed     true when a single broker must write every record to disk before it acknowledges
/// @param holding     what it holds of stories, and who erases that
/// @param use         what it is for, and who uses it
public record Topic<K, V>(
        String name,
        Serde<K> keys,
        Serde<V> values,
        Function<K, String> routing,
        int partitions,
        Cleanup cleanup,
        boolean flushed,
        StoryHolding holding,
        TopicUse use) {

    /// A record for any byte producer, already in its partition; a null value is a tombstone.
    public ProducerRecord<byte[], byte[]> record(K key, @Nullable V value) {
        var bytes = value == null ? null : values.serializer().serialize(name, value);
        return new ProducerRecord<>(name, partition(key), keys.serializer().serialize(name, key), bytes);
    }

    /// The partition of a key, by the hash of Kafka's default partitioner (murmur2) over the key's routing part.
    public int partition(K key) {
        return partitionOf(routing.apply(key));
    }

    private int partitionOf(String routed) {
        return Utils.toPositive(Utils.murmur2(routed.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    /// Whether it holds something of stories.
    public boolean holdsStories() {
        return !(holding instanceof StoryHolding.Nothing);
    }

    /// The story that a record of this topic holds something of; empty when it holds nothing of any, or does not say of
    /// which one.
    public Optional<String> story(ConsumerRecord<byte[], byte[]> read) {
        return switch (holding) {
            case StoryHolding.Nothing() -> Optional.empty();
            case StoryHolding.PerStory _, StoryHolding.PerPart _ -> firstPart(read.key());
            case StoryHolding.PerLetter _ ->
                DeadLetter.isLetter(read) ? firstPart(DeadLetter.of(read).key()) : Optional.empty();
        };
    }

    private static Optional<String> firstPart(byte @Nullable [] key) {
        return Optional.ofNullable(key)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).split("/", 2)[0])
                .filter(id -> !id.isEmpty());
    }

    /// The tombstone that erases all this topic holds of a story; empty when that takes keys which must be read first.
    public Optional<ProducerRecord<byte[], byte[]>> tombstone(String storyId) {
        return holding instanceof StoryHolding.PerStory
                ? Optional.of(new ProducerRecord<>(
                        name, partitionOf(storyId), storyId.getBytes(StandardCharsets.UTF_8), null))
                : Optional.empty();
    }

    /// The key of a record that was read from this topic.
    public K key(ConsumerRecord<byte[], byte[]> read) {
        return keys.deserializer().deserialize(name, read.key());
    }

    /// The value of a record that was read from this topic; null for a tombstone.
    ///
    /// @throws UnreadableRecord when the bytes are not a value of this topic
    public @Nullable V value(ConsumerRecord<byte[], byte[]> read) {
        return read.value() == null ? null : values.deserializer().deserialize(name, read.value());
    }
}
