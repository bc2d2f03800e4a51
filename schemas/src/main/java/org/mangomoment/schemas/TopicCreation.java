package org.mangomoment.schemas;

import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/// Creates the topics that are not there yet; safe to call by several services at once and at every start.
public final class TopicCreation {
    private TopicCreation() {}

    /// @param replication copies of each record. With 1, flushed topics are on disk before they are acknowledged;
    ///     with 3, two copies must exist before a record is acknowledged.
    public static void create(Admin admin, Collection<Topic<?, ?>> topics, int replication)
            throws ExecutionException, InterruptedException {
        var existing = admin.listTopics().names().get();
        var missing = topics.stream()
                .filter(topic -> !existing.contains(topic.name()))
                .map(topic -> described(topic, replication))
                .toList();
        for (var creation : admin.createTopics(missing).values().values()) {
            try {
                creation.get();
            } catch (ExecutionException failed) {
                if (!(failed.getCause() instanceof TopicExistsException)) {
                    throw failed;
                }
            }
        }
    }

    private static NewTopic described(Topic<?, ?> topic, int replication) {
        var properties = new HashMap<>(topic.cleanup().properties());
        properties.put("min.insync.replicas", replication >= 3 ? "2" : "1");
        if (topic.flushed() && replication == 1) {
            properties.put("flush.messages", "1");
        }
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.of((short) replication))
                .configs(properties);
    }
}
