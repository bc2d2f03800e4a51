package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.Test;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.ReplayException;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.schemas.Cleanup;
import org.mangomoment.schemas.StoryHolding;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.TopicUse;

/// A follower that waits for news sleeps long, and wakes for whoever needs it.
class WaitingFollowerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Topic<String, String> topic = new Topic<>(
            "waiting-" + UUID.randomUUID(),
            Serdes.String(),
            Serdes.String(),
            key -> key,
            1,
            new Cleanup.Compacted(),
            false,
            new StoryHolding.Nothing(),
            new TopicUse("nothing", "any", Set.of(), Set.of(), false));

    /// Counts, and begins anew when told to.
    private static final class Counting implements View {
        private final AtomicInteger idle = new AtomicInteger();
        private final AtomicInteger applied = new AtomicInteger();
        private volatile Runnable wake = () -> {};
        private volatile boolean again;

        @Override
        public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
            applied.addAndGet(batch.size());
        }

        @Override
        public void idle() throws ReplayException {
            idle.incrementAndGet();
            if (again) {
                again = false;
                applied.set(0);
                throw new ReplayException("asked to");
            }
        }

        @Override
        public void wakeWith(Runnable waking) {
            wake = waking;
        }
    }

    @Test
    void itWakesForDataAndForWhoeverNeedsItAndBeginsElsewhere() throws Exception {
        var kafka = Kafka.properties(Kafka.bootstrap());
        try (var admin = kafka.admin()) {
            TopicCreation.create(admin, List.of(topic), 1);
        }
        var view = new Counting();
        var failures = new Failures();
        var follower = new Follower("waiting", kafka, List.of(topic.name()), view, failures);
        follower.start();
        try (var publisher = new Publisher(kafka)) {
            await().atMost(PATIENCE).until(() -> follower.health().up() && view.idle.get() > 0);
            var before = view.applied.get();
            publisher.publishAndWait(List.of(topic.record("key", "value")));
            await().atMost(PATIENCE).until(() -> view.applied.get() == before + 1);

            var woken = view.idle.get();
            view.wake.run();
            await().atMost(PATIENCE).until(() -> view.idle.get() > woken);

            view.again = true;
            view.wake.run();
            await().atMost(PATIENCE).until(() -> !view.again && view.applied.get() == before + 1);
        } finally {
            follower.close();
        }
        assertThat(failures.any()).isFalse();
    }
}
