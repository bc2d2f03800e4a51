package org.mangomoment.runtime.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/// How far each partition has been applied, and a way to wait for it. Thread-safe.
final class Positions {
    private final Map<TopicPartition, Long> applied = new HashMap<>();

    synchronized void set(TopicPartition partition, long position) {
        applied.put(partition, position);
        notifyAll();
    }

    synchronized long of(TopicPartition partition) {
        return applied.getOrDefault(partition, 0L);
    }

    synchronized boolean await(TopicPartition partition, long position, Duration limit) throws InterruptedException {
        var deadline = System.nanoTime() + limit.toNanos();
        while (of(partition) < position) {
            var left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
