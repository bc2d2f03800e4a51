package org.mangomoment.search.log;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.CurrentRead;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.schemas.Topic;

/// The small topics that the desk keeps in memory: each is kept by somebody, all are read by one follower, and whoever
/// writes has read what was written. Topics are named before [#follower] is asked for.
public final class DeskLog implements Log, Feature {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Foundation foundation;
    private final TopicRouter router;
    private @Nullable Follower follower;

    public DeskLog(Foundation foundation, PoisonRecords poison) {
        this.foundation = foundation;
        this.router = new TopicRouter(poison);
    }

    /// Gives a topic's records to whoever keeps them.
    ///
    /// @throws IllegalStateException when the topics are being read already
    public synchronized DeskLog keep(Topic<?, ?> topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        if (follower != null) {
            throw new IllegalStateException(topic.name() + " is named too late: the desk's topics are being read");
        }
        router.route(topic, reader);
        return this;
    }

    /// What reads the topics.
    public synchronized Follower follower() {
        if (follower == null) {
            follower = foundation.follow("desk", List.copyOf(router.topics()), router);
        }
        return follower;
    }

    @Override
    public List<Follower> followers() {
        return List.of(follower());
    }

    /// The log of a topic of which other processes change the same records.
    public LinearizableLog of(Topic<?, ?> topic) {
        return new LinearizableLog() {
            @Override
            public boolean publish(ProducerRecord<byte[], byte[]> record) {
                return DeskLog.this.publish(record);
            }

            @Override
            public void awaitCurrent() {
                new CurrentRead(foundation.kafka(), follower()).await(topic.name(), LONGEST_WAIT);
            }
        };
    }

    @Override
    public boolean publish(ProducerRecord<byte[], byte[]> record) {
        return new ReadYourWrites(foundation.publisher(), follower()).publish(record);
    }
}
