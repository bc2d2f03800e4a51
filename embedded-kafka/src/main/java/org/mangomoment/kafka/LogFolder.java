package org.mangomoment.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/// The folder of a node that does not run: what of its log can no longer be read.
///
/// Kafka looks at checksums at a start only after a crash, and then gives up everything behind the first that does not
/// fit; after an orderly stop it looks at none, and every reader dies at the damage. So damage is cut out beforehand.
public final class LogFolder {
    private LogFolder() {}

    /// Damage in one file.
    ///
    /// @param topic     as the folder's name says
    /// @param partition likewise
    /// @param file      the file's name
    /// @param bytes     how many cannot be read
    public record Damage(String topic, int partition, String file, long bytes) {}

    /// Looks, and changes nothing.
    public static List<Damage> damage(Path folder) throws IOException {
        var found = new ArrayList<Damage>();
        for (var file : segments(folder)) {
            var segment = Segment.read(file);
            if (segment.damaged() > 0) {
                found.add(told(segment));
            }
        }
        return found;
    }

    /// Cuts out what cannot be read, so that what stands behind it stays.
    ///
    /// @return what was cut out; a last write that was broken off does not count
    static List<Damage> mend(Path folder) throws IOException {
        var found = new ArrayList<Damage>();
        for (var file : segments(folder)) {
            var segment = Segment.read(file);
            if (segment.damaged() > 0) {
                found.add(told(segment));
            }
            if (segment.damaged() > 0 || segment.tail() > 0) {
                segment.mend();
            } else if (segment.isShorterThanItsIndex()) {
                segment.dropIndexes();
            }
        }
        return found;
    }

    /// Tells of each record of some topics, in order within a partition; what cannot be read is left out, and
    /// nothing is changed.
    public static void read(Path folder, Collection<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> reader)
            throws IOException {
        for (var file : segments(folder)) {
            var partition = partition(file);
            if (topics.contains(partition.topic())) {
                Segment.read(file).records(partition, reader);
            }
        }
    }

    private static Damage told(Segment segment) {
        var partition = partition(segment.file());
        return new Damage(
                partition.topic(),
                partition.partition(),
                segment.file().getFileName().toString(),
                segment.damaged());
    }

    private static TopicPartition partition(Path file) {
        var name = folderName(file);
        var dash = name.lastIndexOf('-');
        return new TopicPartition(name.substring(0, dash), Integer.parseInt(name.substring(dash + 1)));
    }

    /// The controller's own log is Kafka's business.
    private static List<Path> segments(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(LogFolder::isSegment).sorted().toList();
        }
    }

    private static boolean isSegment(Path file) {
        return file.getFileName().toString().matches("[0-9]{20}\\.log")
                && folderName(file).matches("(?!__cluster_metadata).*-[0-9]+");
    }

    private static String folderName(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent())
                .getFileName()
                .toString();
    }
}
