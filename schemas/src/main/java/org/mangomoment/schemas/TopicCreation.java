package org.mangomoment.schemas;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/// Creates the topics that are not there yet and gives the others the cleanup that they must have; safe to call by
/// several services at once and at every start.
public final class TopicCreation {
    private static final int LOOKS = 300;
    private static final Duration NEXT_LOOK = Duration.ofMillis(100);

    private TopicCreation() {}

    /// Creates what a service uses.
    public static void create(Admin admin, Service service, int replication)
            throws ExecutionException, InterruptedException {
        create(admin, Topics.usedBy(service), replication);
    }

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
        awaitLeaders(admin, missing);
        correct(
                admin,
                topics.stream().filter(topic -> existing.contains(topic.name())).toList());
    }

    /// Returns once every partition of new topics takes records. Before, the first record of an idempotent producer may
    /// be turned away and its second one taken; then the first comes out of order for ever and is given up.
    /// A broker hears of new topics from the controller, and until then says that there are none.
    private static void awaitLeaders(Admin admin, Collection<NewTopic> created)
            throws ExecutionException, InterruptedException {
        var ends = new HashMap<TopicPartition, OffsetSpec>();
        for (var topic : created) {
            for (int partition = 0; partition < topic.numPartitions(); partition++) {
                ends.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
            }
        }
        for (int look = 1; ; look++) {
            try {
                admin.listOffsets(ends).all().get();
                return;
            } catch (ExecutionException failed) {
                if (look == LOOKS || !(failed.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw failed;
                }
                Thread.sleep(NEXT_LOOK);
            }
        }
    }

    /// Gives topics the cleanup that they must have, whatever they have now.
    public static void correct(Admin admin, Collection<Topic<?, ?>> topics)
            throws ExecutionException, InterruptedException {
        var expected = new HashMap<ConfigResource, Map<String, String>>();
        topics.forEach(topic -> expected.put(
                new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                topic.cleanup().properties()));
        var changes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        var found = expected.isEmpty()
                ? Map.<ConfigResource, Config>of()
                : admin.describeConfigs(expected.keySet()).all().get();
        found.forEach((topic, config) -> {
            var wrong = changes(expected.getOrDefault(topic, Map.of()), config);
            if (!wrong.isEmpty()) {
                changes.put(topic, wrong);
            }
        });
        if (!changes.isEmpty()) {
            admin.incrementalAlterConfigs(changes).all().get();
        }
    }

    private static List<AlterConfigOp> changes(Map<String, String> expected, Config found) {
        return expected.entrySet().stream()
                .filter(property -> !same(property.getKey(), property.getValue(), found))
                .map(property -> new AlterConfigOp(new ConfigEntry(property.getKey(), property.getValue()), OpType.SET))
                .toList();
    }

    private static boolean same(String name, String expected, Config found) {
        var entry = found.get(name);
        return entry != null && entry.value() != null && parts(expected).equals(parts(entry.value()));
    }

    /// Kafka does not keep the order of a list.
    private static Set<String> parts(String value) {
        return Set.of(value.split(","));
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
