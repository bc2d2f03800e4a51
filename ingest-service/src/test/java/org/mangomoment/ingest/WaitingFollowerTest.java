package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.ReplayException;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.TopicCreation;

/// A follower that waits for news sleeps long, and wakes for whoever needs it; what is to be read last comes last.
class WaitingFollowerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Topic<String, String> topic = Kafka.topic("waiting");
    private final Topic<String, String> readLast = Kafka.topic("last");

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

    /// Stands where the log has nothing, and is asked whether its follower counts it as up to date while it forgets.
    private static final class Astray implements View {
        private final TopicPartition partition;
        private final AtomicInteger applied = new AtomicInteger();
        private final CompletableFuture<Boolean> caughtUpWhileEmpty = new CompletableFuture<>();
        private BooleanSupplier caughtUp = () -> true;

        Astray(TopicPartition partition) {
            this.partition = partition;
        }

        @Override
        public Map<TopicPartition, Long> positions() {
            return Map.of(partition, 1_000L);
        }

        @Override
        public void reset() {
            caughtUpWhileEmpty.complete(caughtUp.getAsBoolean());
        }

        @Override
        public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
            applied.addAndGet(batch.size());
        }
    }

    @Test
    void aViewThatBeginsAnewDoesNotCountAsCaughtUpWhileItIsEmpty() throws Exception {
        var kafka = Kafka.properties(Kafka.bootstrap());
        try (var admin = kafka.admin()) {
            TopicCreation.create(admin, List.of(topic), 1);
        }
        var view = new Astray(new TopicPartition(topic.name(), 0));
        var follower = new Follower("astray", kafka, List.of(topic.name()), view, new Failures());
        view.caughtUp = follower::isCaughtUp;
        try (var publisher = new Publisher(kafka)) {
            publisher.publishAndWait(List.of(topic.record("one", "value"), topic.record("two", "value")));
            follower.start();

            assertThat(view.caughtUpWhileEmpty).succeedsWithin(PATIENCE).isEqualTo(false);
            await().atMost(PATIENCE).until(() -> view.applied.get() == 2 && follower.isCaughtUp());
        } finally {
            follower.close();
        }
    }

    /// Notes from which topic each record came.
    private static final class Noting implements View {
        private final Set<String> last;
        private final List<String> topics = new CopyOnWriteArrayList<>();
        private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();

        Noting(Set<String> last) {
            this.last = last;
        }

        @Override
        public Map<TopicPartition, Long> positions() {
            return positions;
        }

        @Override
        public Set<String> readLast() {
            return last;
        }

        @Override
        public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
            batch.forEach(record ->
                    positions.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1));
            topics.addAll(batch.stream().map(ConsumerRecord::topic).toList());
        }
    }

    @Test
    void whatIsToBeReadLastComesAfterAllThatStoodInTheLogBesideIt() throws Exception {
        var kafka = Kafka.properties(Kafka.bootstrap());
        try (var admin = kafka.admin()) {
            TopicCreation.create(admin, List.of(topic, readLast), 1);
        }
        var view = new Noting(Set.of(readLast.name()));
        var follower = new Follower("last", kafka, List.of(readLast.name(), topic.name()), view, new Failures());
        try (var publisher = new Publisher(kafka)) {
            // More than one poll brings.
            publisher.publishAndWait(IntStream.range(0, 3_000)
                    .mapToObj(number -> topic.record("key" + number, "value"))
                    .toList());
            publisher.publishAndWait(List.of(readLast.record("key", "value")));
            follower.start();
            await().atMost(PATIENCE).until(() -> view.topics.contains(readLast.name()));
            assertThat(view.topics.indexOf(readLast.name())).isEqualTo(3_000);

            publisher.publishAndWait(List.of(topic.record("key", "new"), readLast.record("key", "new")));
            await().atMost(PATIENCE).until(() -> view.topics.size() == 3_003);
        } finally {
            follower.close();
        }
    }
}
