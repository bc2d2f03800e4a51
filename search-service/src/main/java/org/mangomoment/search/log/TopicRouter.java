package org.mangomoment.search.log;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.UnreadableRecord;

/// Gives the records of several small topics to whoever keeps what they say in memory; read whole at every start.
public final class TopicRouter implements View {
    private final Map<String, Consumer<ConsumerRecord<byte[], byte[]>>> readers = new ConcurrentHashMap<>();
    private final PoisonRecords poison;

    public TopicRouter(PoisonRecords poison) {
        this.poison = poison;
    }

    /// Gives a topic's records to a reader; before the follower starts.
    public TopicRouter route(Topic<?, ?> topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        readers.put(topic.name(), reader);
        return this;
    }

    /// Names of the topics that somebody reads.
    Set<String> topics() {
        return Set.copyOf(readers.keySet());
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        for (var record : batch) {
            try {
                readers.getOrDefault(record.topic(), _ -> {}).accept(record);
            } catch (UnreadableRecord wrong) {
                poison.found(record, String.valueOf(wrong.getMessage()));
            }
        }
    }
}
