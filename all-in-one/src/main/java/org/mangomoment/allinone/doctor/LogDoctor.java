package org.mangomoment.allinone.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.apache.kafka.common.TopicPartition;
import org.mangomoment.allinone.log.LogReading;
import org.mangomoment.kafka.LogFolder;
import org.mangomoment.kafka.LogFolder.Damage;
import org.mangomoment.runtime.kafka.KafkaProperties;

/// Compares what topics hold of stories, and has made again what can be.
public final class LogDoctor {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final KafkaProperties kafka;
    private final String group;
    private final Supplier<List<Damage>> damage;

    /// @param group  the classifier's consumer group
    /// @param damage what was already found in the log's files, asked for at every look
    public LogDoctor(KafkaProperties kafka, String group, Supplier<List<Damage>> damage) {
        this.kafka = kafka;
        this.group = group;
        this.damage = damage;
    }

    /// Looks at the log of a broker that does not run, and changes nothing. How far the classifier has come is not
    /// known there, so what it has not come to yet counts as missing; the next start makes it.
    public static Diagnosis stopped(Path folder) throws IOException {
        return Diagnosis.of(
                Holdings.of((topics, reader) -> LogFolder.read(
                        folder,
                        topics.stream().<String>map(topic -> topic.name()).toList(),
                        reader)),
                _ -> Long.MAX_VALUE,
                LogFolder.damage(folder));
    }

    /// Looks, and changes nothing.
    public Diagnosis look() throws IOException, ExecutionException, InterruptedException {
        var processed = processed();
        return Diagnosis.of(Holdings.of(new LogReading(kafka)::of), processed, damage.get());
    }

    /// Looks, has made again what can be, and waits for that. What one look finds may be a story on its way, of which
    /// the topics were read at different times; only what two looks in a row find is missing.
    ///
    /// @param patience longest wait
    public Cure cure(Duration patience) throws IOException, ExecutionException, InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        var earlier = look();
        var before = earlier.count(true) > 0 ? lookAgain() : earlier;
        var after = before;
        var asked = new HashSet<Missing>();
        while (after.count(true) > 0 || (!asked.isEmpty() && after.waiting() > 0)) {
            var fresh = after.missing().stream()
                    .filter(Set.copyOf(earlier.missing())::contains)
                    .filter(asked::add)
                    .toList();
            new Remedy(kafka).of(fresh);
            if (System.nanoTime() > deadline) {
                break;
            }
            earlier = after;
            after = lookAgain();
        }
        return new Cure(before, after);
    }

    private Diagnosis lookAgain() throws IOException, ExecutionException, InterruptedException {
        Thread.sleep(LOOK_AGAIN);
        return look();
    }

    private ToLongFunction<TopicPartition> processed() throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> positions = new HashMap<>();
        try (var admin = kafka.admin()) {
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, position) -> {
                        if (position != null) {
                            positions.put(partition, position.offset());
                        }
                    });
        }
        return partition -> positions.getOrDefault(partition, 0L);
    }
}
