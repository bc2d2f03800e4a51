package org.mangomoment.search.story;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// The topics that say something of a story, and how a record of theirs changes what is known.
public final class StoryEvents {
    private StoryEvents() {}

    /// The topics' names.
    public static List<String> topics() {
        return List.of(
                Topics.WITHDRAWALS.name(),
                Topics.STORIES.name(),
                Topics.SUGGESTIONS.name(),
                Topics.CONSENTS.name(),
                Topics.DECISIONS.name());
    }

    /// The story a record is about.
    ///
    /// @throws UnreadableRecord when the key cannot be read
    public static String storyId(ConsumerRecord<byte[], byte[]> record) {
        return record.topic().equals(Topics.DECISIONS.name())
                ? Topics.DECISIONS.key(record).storyId()
                : Topics.STORIES.key(record);
    }

    /// What is known after a record.
    ///
    /// @throws UnreadableRecord when the bytes cannot be read
    public static StoryState fold(StoryState known, ConsumerRecord<byte[], byte[]> record) {
        var topic = record.topic();
        if (topic.equals(Topics.STORIES.name())) {
            return known.with(Topics.STORIES.value(record));
        } else if (topic.equals(Topics.SUGGESTIONS.name())) {
            return known.with(Topics.SUGGESTIONS.value(record));
        } else if (topic.equals(Topics.CONSENTS.name())) {
            return known.with(Topics.CONSENTS.value(record));
        } else if (topic.equals(Topics.DECISIONS.name())) {
            return known.with(Topics.DECISIONS.key(record).partId(), Topics.DECISIONS.value(record));
        }
        if (topic.equals(Topics.WITHDRAWALS.name())) {
            return known.with(Topics.WITHDRAWALS.value(record));
        }
        throw new IllegalArgumentException("Topic '" + topic + "' says nothing of stories.");
    }
}
