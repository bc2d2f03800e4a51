package org.mangomoment.allinone.erasure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.Topics;

/// Settings with which Kafka closes a segment at the next record and cleans it right away, on every topic that holds
/// something of stories. They cost the broker much, so [#end] takes them back, also when the process is told to stop
/// (Ctrl-C): no `finally` runs then.
final class AtOnce {
    private static final Map<String, String> SETTINGS = Map.of(
            "segment.ms", "50",
            "max.compaction.lag.ms", "1",
            "min.cleanable.dirty.ratio", "0",
            "file.delete.delay.ms", "1");

    private final KafkaProperties kafka;
    private final Thread atStop = Thread.ofPlatform().name("usual settings").unstarted(this::restoreAtStop);

    private AtOnce(KafkaProperties kafka) {
        this.kafka = kafka;
    }

    /// Sets them.
    static AtOnce on(KafkaProperties kafka) throws ExecutionException, InterruptedException {
        var settings = new AtOnce(kafka);
        Runtime.getRuntime().addShutdownHook(settings.atStop);
        try {
            settings.alter();
            return settings;
        } catch (ExecutionException | InterruptedException | RuntimeException failed) {
            settings.end();
            throw failed;
        }
    }

    private void alter() throws ExecutionException, InterruptedException {
        var changes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        for (var topic : Topics.holdingStories()) {
            changes.put(
                    new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                    SETTINGS.entrySet().stream()
                            .map(one -> new AlterConfigOp(new ConfigEntry(one.getKey(), one.getValue()), OpType.SET))
                            .toList());
        }
        try (var admin = kafka.admin()) {
            admin.incrementalAlterConfigs(changes).all().get();
        }
    }

    private void restore() throws ExecutionException, InterruptedException {
        try (Admin admin = kafka.admin()) {
            TopicCreation.correct(admin, Topics.holdingStories());
        }
    }

    private void restoreAtStop() {
        try {
            restore();
        } catch (ExecutionException away) {
            // The services' next start corrects them.
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Sets what topics usually have.
    void end() throws ExecutionException, InterruptedException {
        restore();
        try {
            Runtime.getRuntime().removeShutdownHook(atStop);
        } catch (IllegalStateException stopping) {
            // The process stops: it has begun to run, and sets the same again.
            return;
        }
    }
}
