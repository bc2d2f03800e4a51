package org.mangomoment.allinone.erasure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.RetryingPublisher;
import org.mangomoment.schemas.Topics;

/// Makes Kafka's cleaner erase now what it would erase within the bound. Topics get settings that close a segment at
/// the next record; tombstones written anew are that record; the cleaner then has the stories in closed segments.
/// A process that is killed in between leaves those settings, and the services' next start corrects them.
final class Compaction {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK_EVERY = Duration.ofMillis(700);

    private final KafkaProperties kafka;

    Compaction(KafkaProperties kafka) {
        this.kafka = kafka;
    }

    /// Returns what is left when nothing is, or when the cleaner has not come in time.
    StoredRecords run(Set<String> ids, StoredRecords first) throws ExecutionException, InterruptedException {
        var settings = AtOnce.on(kafka);
        try (var publisher = new Publisher(kafka)) {
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            var left = first;
            while (left.records() > 0 && System.nanoTime() < deadline) {
                RetryingPublisher.on(() -> publisher.publishAndWait(tombstones(ids, first)));
                Thread.sleep(LOOK_EVERY);
                left = StoredRecords.of(ids, kafka);
            }
            return left;
        } finally {
            settings.end();
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
}
