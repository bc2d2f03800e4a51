package org.mangomoment.runtime.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/// Something that is a function of the log: it is given every record of its topics, in order within a
/// partition. Called by one thread.
public interface View {
    /// The offset after the last applied record, per partition; a missing partition is read from its
    /// beginning.
    default Map<TopicPartition, Long> positions() {
        return Map.of();
    }

    /// Topics that are held back at every beginning until the others have been read up to where they end
    /// then: what costs much to apply is applied once, when all that is known beside it has been read.
    /// A view that names some says its [#positions], because it is asked for them when these topics are begun.
    default Set<String> readLast() {
        return Set.of();
    }

    /// Applies a batch; when it returns, the batch counts as applied. A [ReplayException] makes the follower read again
    /// from [#positions]; every other exception kills the follower and the process.
    void apply(List<ConsumerRecord<byte[], byte[]>> batch) throws Exception;

    /// Called when records between [#positions] and the log's beginning are gone: forget everything, all is
    /// read anew.
    default void reset() throws Exception {}

    /// Called between batches, also when there is nothing to read: after [#idleEvery] at the latest, and soon
    /// after the runnable given to [#wakeWith] was run. May throw [ReplayException] like [#apply].
    default void idle() throws Exception {}

    /// The same, told whether everything that stood in the log when following began has been applied: what
    /// can wait waits for that.
    default void idle(boolean caughtUp) throws Exception {
        idle();
    }

    /// The longest time between two calls of [#idle]. A short one costs every instance that waits for stories.
    default Duration idleEvery() {
        return Duration.ofSeconds(5);
    }

    /// Told before the first batch how to have [#idle] called at once, by any thread.
    default void wakeWith(Runnable wake) {}
}
