package org.mangomoment.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.mangomoment.schemas.UnreadableRecord;
import org.mangomoment.search.story.StoryEvents;
import org.mangomoment.search.story.StoryState;

/// Folds records into the documents of the stories that they are about.
///
/// @param unreadable told of records that cannot be read; they are left out
record IndexUpdater(StoryIndex.Unreadable unreadable) {
    /// @return whether a document lost text
    boolean into(OpenIndex index, List<ConsumerRecord<byte[], byte[]>> batch) throws IOException {
        var touched = new HashMap<String, StoryState>();
        var losesText = false;
        for (var record : batch) {
            try {
                var id = StoryEvents.storyId(record);
                var known = touched.containsKey(id)
                        ? touched.get(id)
                        : index.state(id).orElseGet(() -> StoryState.unknown(id));
                var now = StoryEvents.fold(known, record);
                losesText |= known.loses(now);
                touched.put(id, now);
            } catch (UnreadableRecord wrong) {
                unreadable.found(record, String.valueOf(wrong.getMessage()));
            }
        }
        for (var state : touched.values()) {
            index.write(state);
        }
        batch.forEach(record -> index.applied(new TopicPartition(record.topic(), record.partition()), record.offset()));
        return losesText;
    }
}
