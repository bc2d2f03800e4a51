package org.mangomoment.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.mangomoment.schemas.UnreadableRecord;
import org.mangomoment.search.story.StoryEvents;
import org.mangomoment.search.story.StoryState;

/// Folds records into the documents of the stories that they are about. The stories of a large batch are shared among
/// the processors.
///
/// @param unreadable told of records that cannot be read, by any thread; they are left out
record IndexUpdater(StoryIndex.Unreadable unreadable) {
    /// From so many stories on it pays to share them: each thread that writes leaves a segment of its own.
    private static final int SHARED_FROM = 50;

    /// @return whether a document lost text
    boolean into(OpenIndex index, List<ConsumerRecord<byte[], byte[]>> batch) throws IOException {
        var stories = new ArrayList<>(byStory(batch).entrySet());
        var all = stories.size() < SHARED_FROM ? stories.stream() : stories.parallelStream();
        long losing;
        try {
            losing = all.filter(story -> update(index, story.getKey(), story.getValue()))
                    .count();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        batch.forEach(record -> index.applied(new TopicPartition(record.topic(), record.partition()), record.offset()));
        return losing > 0;
    }

    /// Each story's records in the order in which they came.
    private Map<String, List<ConsumerRecord<byte[], byte[]>>> byStory(List<ConsumerRecord<byte[], byte[]>> batch) {
        var stories = new HashMap<String, List<ConsumerRecord<byte[], byte[]>>>();
        for (var record : batch) {
            try {
                stories.computeIfAbsent(StoryEvents.storyId(record), _ -> new ArrayList<>())
                        .add(record);
            } catch (UnreadableRecord wrong) {
                unreadable.found(record, String.valueOf(wrong.getMessage()));
            }
        }
        return stories;
    }

    private boolean update(OpenIndex index, String id, List<ConsumerRecord<byte[], byte[]>> records) {
        try {
            var state = index.state(id).orElseGet(() -> StoryState.unknown(id));
            var losesText = false;
            for (var record : records) {
                var now = folded(state, record);
                losesText |= state.loses(now);
                state = now;
            }
            index.write(state);
            return losesText;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private StoryState folded(StoryState state, ConsumerRecord<byte[], byte[]> record) {
        try {
            return StoryEvents.fold(state, record);
        } catch (UnreadableRecord wrong) {
            unreadable.found(record, String.valueOf(wrong.getMessage()));
            return state;
        }
    }
}
