package org.mangomoment.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.mangomoment.runtime.kafka.ReplayException;
import org.mangomoment.runtime.kafka.View;

/// A log in memory that is read as a follower reads it: in order within a partition, in any order between partitions,
/// again from the view's positions when the view asks for it.
final class Log {
    private final Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> partitions = new HashMap<>();

    void add(ProducerRecord<byte[], byte[]> record) {
        var partition = new TopicPartition(record.topic(), record.partition());
        var records = partitions.computeIfAbsent(partition, _ -> new ArrayList<>());
        records.add(
                new ConsumerRecord<>(record.topic(), record.partition(), records.size(), record.key(), record.value()));
    }

    long size() {
        return partitions.values().stream().mapToLong(List::size).sum();
    }

    /// Gives a view all that it has not applied yet, in an order and in batches that the seed chooses.
    void feed(View view, long seed) {
        feed(view, seed, Integer.MAX_VALUE);
    }

    /// Gives a view at most so many batches.
    void feed(View view, long seed, int batches) {
        var random = new Random(seed);
        var positions = start(view);
        for (var batch = 0; batch < batches; batch++) {
            var records = draw(positions, random);
            try {
                if (records.isEmpty()) {
                    view.idle(true);
                    return;
                }
                view.apply(records);
                view.idle();
            } catch (ReplayException _) {
                positions = start(view);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    private Map<TopicPartition, Integer> start(View view) {
        var positions = new HashMap<TopicPartition, Integer>();
        var known = view.positions();
        partitions
                .keySet()
                .forEach(partition -> positions.put(
                        partition, known.getOrDefault(partition, 0L).intValue()));
        return positions;
    }

    private List<ConsumerRecord<byte[], byte[]>> draw(Map<TopicPartition, Integer> positions, Random random) {
        var batch = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        var order = new TreeMap<Integer, TopicPartition>();
        partitions.keySet().stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .forEach(partition -> order.put(random.nextInt(), partition));
        for (var partition : order.values()) {
            var records = partitions.getOrDefault(partition, List.of());
            var from = positions.getOrDefault(partition, 0);
            var until = Math.min(records.size(), from + random.nextInt(8));
            batch.addAll(records.subList(from, until));
            positions.put(partition, until);
        }
        var left = positions.entrySet().stream()
                .anyMatch(position -> position.getValue()
                        < partitions.getOrDefault(position.getKey(), List.of()).size());
        return batch.isEmpty() && left ? draw(positions, random) : batch;
    }
}
