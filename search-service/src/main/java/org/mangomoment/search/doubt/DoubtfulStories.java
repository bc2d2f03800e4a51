package org.mangomoment.search.doubt;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.schemas.Doubt;
import org.mangomoment.schemas.Topics;

/// The stories that were marked as doubtful, as the log has them. Thread-safe.
public final class DoubtfulStories {
    private final Map<String, Doubt> byStory = new ConcurrentHashMap<>();
    private final Consumer<ProducerRecord<byte[], byte[]>> publish;

    /// @param publish returns when the record is durable and this process has read it, or throws
    public DoubtfulStories(Consumer<ProducerRecord<byte[], byte[]>> publish) {
        this.publish = publish;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var id = Topics.DOUBTS.key(record);
        var doubt = Topics.DOUBTS.value(record);
        if (doubt == null) {
            byStory.remove(id);
        } else {
            byStory.put(id, doubt);
        }
    }

    /// The oldest of them.
    public List<Doubt> oldest(int most) {
        return byStory.values().stream()
                .sorted(Comparator.comparing(Doubt::getAt))
                .limit(most)
                .toList();
    }

    /// How many there are.
    public int count() {
        return byStory.size();
    }

    /// A steward has looked: the mark goes, the story stays.
    public void clear(String storyId) {
        if (byStory.containsKey(storyId)) {
            publish.accept(Topics.DOUBTS.record(storyId, null));
        }
    }
}
