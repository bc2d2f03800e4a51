package org.mangomoment.allinone.erasure;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.RetryingPublisher;
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.Topics;

/// Makes Kafka's cleaner erase now what it would erase within the bound. Topics get settings that close a segment at
/// the next record; tombstones written anew are that record; the cleaner then has the stories in closed segments.
/// A process that dies in between leaves those settings, and the services' next start corrects them.
final class Compaction {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK_EVERY = Duration.ofMillis(700);
    private static final Map<String, String> AT_ONCE = Map.of(
            "segment.ms", "50",
            "max.compaction.lag.ms", "1",
            "min.cleanable.dirty.ratio", "0",
            "file.delete.delay.ms", "1");

    private final KafkaProperties kafka;

    Compaction(KafkaProperties kafka) {
        this.kafka = kafka;
    }

    /// Returns what is left when nothing is, or when the cleaner has not come in time.
    StoredRecords run(Set<String> ids, StoredRecords first) throws ExecutionException, InterruptedException {
        try (var admin = kafka.admin();
                var publisher = new Publisher(kafka)) {
            alter(admin);
            try {
                var deadline = System.nanoTime() + PATIENCE.toNanos();
                var left = first;
                while (left.records() > 0 && System.nanoTime() < deadline) {
                    RetryingPublisher.on(() -> publisher.publishAndWait(tombstones(ids, first)));
                    Thread.sleep(LOOK_EVERY);
                    left = StoredRecords.of(ids, kafka);
                }
                return left;
            } finally {
                TopicCreation.correct(admin, Topics.holdingStories());
            }
        }
    }

    /// For what was found, and for what the services may have in hand.
    private static List<ProducerRecord<byte[], byte[]>> tombstones(Set<String> ids, StoredRecords first) {
        return Stream.concat(
                        first.tombstones().stream(),
                        ids.stream()
                                .flatMap(id -> Topics.holdingStories().stream()
                                        .map(topic -> topic.tombstone(id))
                                        .flatMap(Optional::stream)))
                .toList();
    }

    private static void alter(Admin admin) throws ExecutionException, InterruptedException {
        var changes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        for (var topic : Topics.holdingStories()) {
            changes.put(
                    new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                    AT_ONCE.entrySet().stream()
                            .map(one -> new AlterConfigOp(new ConfigEntry(one.getKey(), one.getValue()), OpType.SET))
                            .toList());
        }
        admin.incrementalAlterConfigs(changes).all().get();
    }
}
