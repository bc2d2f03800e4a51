package org.mangomoment.schemas;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/// What one service has to erase for a withdrawal, and how it sees that there is something.
public final class StoryErasure {
    /// After which tombstones are written again: a segment is closed by then.
    public static final Duration PERIOD = Cleanup.SEGMENT.plus(Duration.ofMinutes(10));

    private final Map<String, Topic<?, ?>> own;
    private final Predicate<Topic<?, ?>> unread;

    private StoryErasure(List<Topic<?, ?>> own, Predicate<Topic<?, ?>> unread) {
        this.own = own.stream().collect(Collectors.toUnmodifiableMap(Topic::name, topic -> topic));
        this.unread = unread;
    }

    /// What a service erases.
    ///
    /// @param unread topics that get their tombstones without being read; they must have one key a story
    public static StoryErasure of(Service service, Predicate<Topic<?, ?>> unread) {
        var own = Topics.erasedBy(service);
        own.stream()
                .filter(unread)
                .filter(topic -> !oneKeyAStory(topic))
                .findAny()
                .ifPresent(topic -> {
                    throw new IllegalArgumentException(topic.name() + " must be read to be erased");
                });
        return new StoryErasure(own, unread);
    }

    /// Whether the tombstone of a story is known beforehand.
    public static boolean oneKeyAStory(Topic<?, ?> topic) {
        return topic.holding() instanceof StoryHolding.PerStory;
    }

    /// Names of the topics to follow: the withdrawals, and those whose records are erased under keys that are read.
    public List<String> topics() {
        return Stream.concat(
                        Stream.of(Topics.WITHDRAWALS), own.values().stream().filter(unread.negate()))
                .<String>map(Topic::name)
                .toList();
    }

    /// The story that a record asks to erase; empty for other records, for those that are done, and for those that
    /// cannot be read, which whoever keeps the withdrawals makes a dead letter.
    public Optional<String> gone(ConsumerRecord<byte[], byte[]> read) {
        if (!read.topic().equals(Topics.WITHDRAWALS.name())) {
            return Optional.empty();
        }
        try {
            var asked = Topics.WITHDRAWALS.value(read);
            return asked == null || asked.getErasedAt() != null
                    ? Optional.empty()
                    : Optional.of(Topics.WITHDRAWALS.key(read));
        } catch (UnreadableRecord _) {
            return Optional.empty();
        }
    }

    /// The story that a record of an own topic holds something of.
    public Optional<String> heldIn(ConsumerRecord<byte[], byte[]> read) {
        return topic(read).flatMap(topic -> topic.story(read));
    }

    /// Whether the key of a record that was read is one that [#tombstones] covers anyway.
    public boolean hasKnownKey(ConsumerRecord<byte[], byte[]> read) {
        return topic(read).filter(StoryErasure::oneKeyAStory).isPresent();
    }

    private Optional<Topic<?, ?>> topic(ConsumerRecord<byte[], byte[]> read) {
        return Optional.ofNullable(own.get(read.topic()));
    }

    /// The tombstones of a story that need no reading.
    public List<ProducerRecord<byte[], byte[]>> tombstones(String storyId) {
        return own.values().stream()
                .map(topic -> topic.tombstone(storyId))
                .flatMap(Optional::stream)
                .toList();
    }
}
