package org.mangomoment.search.log;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.schemas.Topics;

/// Figures on the log: how many records of each topic are still to be read, and how many dead letters there are.
public final class TopicFigures implements Supplier<Optional<LogFigures>> {
    private static final long SECONDS = 3;

    private final KafkaProperties properties;
    private final Follower follower;

    public TopicFigures(KafkaProperties properties, Follower follower) {
        this.properties = properties;
        this.follower = follower;
    }

    /// The figures now; empty when Kafka does not answer in time.
    @Override
    public Optional<LogFigures> get() {
        try (var admin = properties.admin()) {
            var read = follower.positions();
            var lag = new TreeMap<String, Long>();
            offsets(admin, read.keySet(), OffsetSpec.latest())
                    .forEach((partition, end) -> lag.merge(
                            partition.topic(), Math.max(0, end - read.getOrDefault(partition, 0L)), Long::sum));
            return Optional.of(new LogFigures(lag, deadLetters(admin)));
        } catch (ExecutionException | TimeoutException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static long deadLetters(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        var partitions = List.of(new TopicPartition(Topics.DEAD_LETTERS.name(), 0));
        var end = offsets(admin, partitions, OffsetSpec.latest());
        var begin = offsets(admin, partitions, OffsetSpec.earliest());
        return end.values().stream().mapToLong(Long::longValue).sum()
                - begin.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<TopicPartition, Long> offsets(
            Admin admin, Collection<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException, TimeoutException {
        var asked = partitions.stream().collect(Collectors.toMap(partition -> partition, _ -> which));
        return admin.listOffsets(asked).all().get(SECONDS, TimeUnit.SECONDS).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> answer.getValue().offset()));
    }
}
