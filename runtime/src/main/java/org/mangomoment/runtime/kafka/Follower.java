package org.mangomoment.runtime.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;

/// The one poll loop: keeps a [View] up to date with its topics. Partitions are assigned, positions are the
/// view's own, and a position that the log no longer has makes the view start over instead of skipping.
/// Thread-safe.
public final class Follower implements Part {
    private static final Duration NEXT_LOOK = Duration.ofMillis(50);
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(1);

    /// No more records than this are gathered before they are applied.
    private static final int LARGEST_BATCH = 2_000;

    /// How often somebody who begins to wait for a record is looked for while records are gathered.
    private static final Duration NEXT_AWAITED = Duration.ofMillis(10);

    private static final Duration REWIND_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_REWIND_PAUSE = Duration.ofSeconds(3);

    private final String name;
    private final KafkaProperties properties;
    private final List<String> topics;
    private final View view;
    private final Failures failures;
    private final Positions positions = new Positions();
    private final Map<TopicPartition, Long> target = new ConcurrentHashMap<>();
    private final BatchPacing pacing = new BatchPacing(System::nanoTime);
    private final AtomicInteger awaiting = new AtomicInteger();
    private final Thread thread;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> waiting;
    private Duration rewindPause = REWIND_PAUSE;
    private boolean holdingBack = true;
    private volatile boolean closing;

    /// @param name   what is kept up to date, for threads and health
    /// @param topics names of existing topics
    public Follower(String name, KafkaProperties properties, List<String> topics, View view, Failures failures) {
        this.name = name;
        this.properties = properties;
        this.topics = List.copyOf(topics);
        this.view = view;
        this.failures = failures;
        this.thread = Thread.ofPlatform().name("follow-" + name).unstarted(this::run);
    }

    @Override
    public void start() {
        thread.start();
    }

    /// What is kept up to date.
    public String name() {
        return name;
    }

    /// Ready once everything that stood in the log when it began has been applied.
    public Health.Finding health() {
        if (target.isEmpty()) {
            return Health.Finding.down("has not reached Kafka yet");
        }
        var behind = behind();
        return behind == 0 ? Health.Finding.up("caught up") : Health.Finding.down(behind + " records to read");
    }

    /// Whether everything that stood in the log when it began has been applied.
    public boolean isCaughtUp() {
        return !target.isEmpty() && behind() == 0;
    }

    private long behind() {
        return target.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - positions.of(end.getKey())))
                .sum();
    }

    /// Waits until a record has been applied, or the time is over.
    ///
    /// @return whether it has been applied
    public boolean await(TopicPartition partition, long offset, Duration limit) throws InterruptedException {
        awaiting.incrementAndGet();
        try {
            return positions.await(partition, offset + 1, limit);
        } finally {
            awaiting.decrementAndGet();
        }
    }

    /// Waits until a record that was written has been applied, or the time is over.
    ///
    /// @param written where it stands
    /// @return whether it has been applied
    public boolean await(RecordMetadata written, Duration limit) throws InterruptedException {
        return await(new TopicPartition(written.topic(), written.partition()), written.offset(), limit);
    }

    private void run() {
        view.wakeWith(this::wake);
        try {
            while (!closing) {
                follow();
            }
        } catch (WakeupException _) {
            // close() wakes whatever waits.
        } catch (Throwable dead) {
            failures.report("follower of " + name, dead);
        }
    }

    /// From where the view stands until it has to begin elsewhere, with a consumer of its own: one that waits
    /// for news at the old place would keep the new one waiting.
    private void follow() throws Exception {
        var consumer = new KafkaConsumer<byte[], byte[]>(properties.waitingFollower());
        waiting = consumer;
        try {
            var ends = begin(consumer);
            for (var polled = false; !closing; polled = true) {
                if (isDue(consumer.paused(), ends)) {
                    holdingBack = false;
                    if (polled) {
                        // Its request for news of the other topics would keep what was held back waiting.
                        return;
                    }
                    consumer.resume(consumer.paused());
                }
                poll(consumer);
                rewindPause = REWIND_PAUSE;
            }
        } catch (ReplayException _) {
            holdingBack = true;
            Thread.sleep(rewindPause);
            // A view that cannot go on, as for want of room on the disk, is not asked ever faster.
            rewindPause = rewindPause.multipliedBy(2).compareTo(LONGEST_REWIND_PAUSE) < 0
                    ? rewindPause.multipliedBy(2)
                    : LONGEST_REWIND_PAUSE;
        } finally {
            waiting = null;
            consumer.close(CloseOptions.timeout(Duration.ZERO));
        }
    }

    private void wake() {
        var consumer = waiting;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    /// @return where the log ends now, by partition
    private Map<TopicPartition, Long> begin(KafkaConsumer<byte[], byte[]> consumer) throws InterruptedException {
        var partitions = partitions(consumer);
        consumer.assign(partitions);
        seek(consumer);
        var ends = answer(() -> consumer.endOffsets(partitions));
        if (target.isEmpty()) {
            target.putAll(ends);
        }
        var last = holdingBack ? view.readLast() : Set.<String>of();
        consumer.pause(partitions.stream()
                .filter(partition -> last.contains(partition.topic()))
                .toList());
        return ends;
    }

    /// Whether all else has been read, so that what is held back is next.
    private boolean isDue(Set<TopicPartition> heldBack, Map<TopicPartition, Long> ends) {
        return !heldBack.isEmpty()
                && ends.entrySet().stream()
                        .filter(end -> !heldBack.contains(end.getKey()))
                        .allMatch(end -> positions.of(end.getKey()) >= end.getValue());
    }

    private void seek(KafkaConsumer<byte[], byte[]> consumer) throws InterruptedException {
        var beginnings = answer(() -> consumer.beginningOffsets(consumer.assignment()));
        var known = view.positions();
        for (var partition : consumer.assignment()) {
            var position = known.getOrDefault(partition, beginnings.getOrDefault(partition, 0L));
            consumer.seek(partition, position);
            positions.set(partition, position);
        }
    }

    /// Every partition of every topic. A topic that was just created by somebody else may take a moment to be
    /// known.
    private List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) throws InterruptedException {
        var partitions = new ArrayList<TopicPartition>();
        for (var topic : topics) {
            var known = answer(() -> consumer.partitionsFor(topic));
            while (known.isEmpty() && !closing) {
                Thread.sleep(NEXT_LOOK);
                known = answer(() -> consumer.partitionsFor(topic));
            }
            known.forEach(info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
        }
        return partitions;
    }

    /// What Kafka answers, asked again for as long as it is away.
    ///
    /// @throws WakeupException when this is closed meanwhile
    private <T> T answer(Supplier<T> question) throws InterruptedException {
        while (!closing) {
            try {
                return question.get();
            } catch (TimeoutException _) {
                Thread.sleep(NEXT_LOOK);
            } catch (WakeupException _) {
                // Meant for the wait between batches, or for the end, which the loop sees.
            }
        }
        throw new WakeupException();
    }

    private void poll(KafkaConsumer<byte[], byte[]> consumer) throws Exception {
        try {
            var batch = gather(consumer);
            if (!batch.isEmpty()) {
                var begun = System.nanoTime();
                view.apply(batch);
                pacing.applied(Duration.ofNanos(System.nanoTime() - begun));
            }
            view.idle(isCaughtUp());
            tellPositions(consumer);
        } catch (OffsetOutOfRangeException _) {
            beginAnew(consumer);
        }
    }

    /// Nothing counts as applied from before the view is empty.
    private void beginAnew(KafkaConsumer<byte[], byte[]> consumer) throws Exception {
        answer(() -> consumer.beginningOffsets(consumer.assignment())).forEach((partition, beginning) -> {
            consumer.seek(partition, beginning);
            positions.set(partition, beginning);
        });
        view.reset();
    }

    /// What is new, and what comes after it until the next batch is due. Nobody who waits for a record waits
    /// for others.
    private List<ConsumerRecord<byte[], byte[]>> gather(KafkaConsumer<byte[], byte[]> consumer) {
        var batch = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        try {
            consumer.poll(view.idleEvery()).forEach(batch::add);
            for (var left = pacing.left();
                    !batch.isEmpty() && batch.size() < LARGEST_BATCH && left.isPositive() && awaiting.get() == 0;
                    left = pacing.left()) {
                consumer.poll(left.compareTo(NEXT_AWAITED) < 0 ? left : NEXT_AWAITED)
                        .forEach(batch::add);
            }
        } catch (WakeupException _) {
            // Somebody wants idle() to be called now; what has come is applied first.
        }
        return batch;
    }

    private void tellPositions(KafkaConsumer<byte[], byte[]> consumer) {
        try {
            consumer.assignment()
                    .forEach(partition -> positions.set(partition, consumer.position(partition, LONGEST_LOOK)));
        } catch (TimeoutException | WakeupException _) {
            // Kafka is away and cannot say whether a position still holds; it is told after a later poll.
        }
    }

    /// Where the view stands, per partition: the offset after the last applied record.
    public Map<TopicPartition, Long> positions() {
        return target.keySet().stream().collect(Collectors.toMap(partition -> partition, positions::of));
    }

    @Override
    public void close() {
        closing = true;
        wake();
        try {
            if (thread.isAlive()) {
                thread.join(Duration.ofSeconds(10));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
