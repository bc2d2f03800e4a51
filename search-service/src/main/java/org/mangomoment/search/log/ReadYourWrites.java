package org.mangomoment.search.log;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.Publisher;

/// A log whose writer waits for one follower of this process: read-your-writes. Thread-safe.
public final class ReadYourWrites implements Log {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Publisher publisher;
    private final Follower follower;

    /// @param follower reads the topics that are written
    public ReadYourWrites(Publisher publisher, Follower follower) {
        this.publisher = publisher;
        this.follower = follower;
    }

    @Override
    public boolean publish(ProducerRecord<byte[], byte[]> record) {
        var written = publisher.publishAndWait(List.of(record)).getFirst();
        try {
            return follower.await(written, LONGEST_WAIT);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
