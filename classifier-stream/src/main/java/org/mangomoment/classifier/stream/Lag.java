package org.mangomoment.classifier.stream;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;

/// How far a consumer group has come in its topics, by the broker's word.
///
/// @param processed records behind the group's committed positions, over all partitions
/// @param waiting   records ahead of them
record Lag(long processed, long waiting) {
    /// Asks the broker.
    ///
    /// @param markers offsets at the end of a partition that may never be committed: 1 where writers use
    ///     transactions, each of which ends in a marker, else 0
    static Lag of(Admin admin, String group, Collection<String> topics, int markers)
            throws ExecutionException, InterruptedException {
        var partitions = partitions(admin, topics);
        var committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        var beginnings = offsets(admin, partitions, OffsetSpec.earliest());
        var ends = offsets(admin, partitions, OffsetSpec.latest());
        long processed = 0;
        long waiting = 0;
        for (var partition : partitions) {
            var beginning = beginnings.getOrDefault(partition, 0L);
            var known = committed.get(partition);
            var position = known == null ? beginning : Math.max(beginning, known.offset());
            processed += position;
            waiting += Math.max(0, ends.getOrDefault(partition, 0L) - position - markers);
        }
        return new Lag(processed, waiting);
    }

    private static Collection<TopicPartition> partitions(Admin admin, Collection<String> topics)
            throws ExecutionException, InterruptedException {
        return admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(TopicPartitionInfo::partition)
                        .map(number -> new TopicPartition(topic.name(), number)))
                .toList();
    }

    private static Map<TopicPartition, Long> offsets(
            Admin admin, Collection<TopicPartition> partitions, OffsetSpec where)
            throws ExecutionException, InterruptedException {
        var asked = partitions.stream().collect(Collectors.toMap(partition -> partition, _ -> where));
        var found = new HashMap<TopicPartition, Long>();
        admin.listOffsets(asked).all().get().forEach((partition, offset) -> found.put(partition, offset.offset()));
        return found;
    }
}
