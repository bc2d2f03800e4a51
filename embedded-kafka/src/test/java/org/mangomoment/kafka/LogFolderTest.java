package org.mangomoment.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damage is found, and costs what it hit and nothing behind it.
class LogFolderTest {
    private static final int RECORDS = 30;
    private static final TopicPartition KEPT = new TopicPartition("kept", 0);

    @Test
    void whatIsFlippedIsCutOutAndWhatStandsBehindItStays(@TempDir Path folder) throws Exception {
        stopped(folder);
        var file = segment(folder);
        var size = size(file);
        overwrite(file, size / 2, new byte[40]);
        assertThat(LogFolder.damage(folder))
                .singleElement()
                .satisfies(damage -> assertThat(damage.topic()).isEqualTo("kept"));
        var left = inFiles(folder);
        assertThat(left).hasSizeBetween(RECORDS - 3, RECORDS - 1).contains("value-0", "value-29");
        try (var again = EmbeddedKafka.start(folder)) {
            assertThat(again.damage()).hasSize(1);
            assertThat(inLog(again)).isEqualTo(left);
            write(again, RECORDS, RECORDS + 5);
            assertThat(inLog(again)).hasSize(left.size() + 5).endsWith("value-34");
        }
        assertThat(LogFolder.damage(folder)).isEmpty();
        assertThat(inFiles(folder)).hasSize(left.size() + 5);
    }

    @Test
    void aLogThatLostItsTailGoesOnBehindWhatIsLeft(@TempDir Path folder) throws Exception {
        stopped(folder);
        var file = segment(folder);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2 + 7);
        }
        var left = inFiles(folder);
        assertThat(left).hasSizeBetween(RECORDS / 3, RECORDS - 5);
        try (var again = EmbeddedKafka.start(folder)) {
            assertThat(again.damage()).as("a write that was broken off is none").isEmpty();
            write(again, 100, 105);
            assertThat(inLog(again)).hasSize(left.size() + 5).containsAll(left).endsWith("value-104");
        }
    }

    @Test
    void aSoundLogIsLeftAlone(@TempDir Path folder) throws Exception {
        stopped(folder);
        assertThat(LogFolder.damage(folder)).isEmpty();
        assertThat(LogFolder.mend(folder)).isEmpty();
        assertThat(inFiles(folder)).hasSize(RECORDS);
    }

    /// A log of a broker that was stopped in order.
    private static void stopped(Path folder) throws Exception {
        try (var kafka = EmbeddedKafka.start(folder)) {
            try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
                admin.createTopics(List.of(new NewTopic("kept", Optional.of(1), Optional.of((short) 1))))
                        .all()
                        .get();
            }
            write(kafka, 0, RECORDS);
        }
    }

    private static void write(EmbeddedKafka kafka, int from, int to) throws Exception {
        Map<String, Object> properties = Map.of("bootstrap.servers", kafka.bootstrap(), "acks", "all");
        try (var producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var number = from; number < to; number++) {
                producer.send(new ProducerRecord<>("kept", ("value-" + number).getBytes(UTF_8)))
                        .get();
            }
        }
    }

    private static List<String> inFiles(Path folder) throws IOException {
        var values = new ArrayList<String>();
        LogFolder.read(folder, List.of("kept"), record -> values.add(new String(record.value(), UTF_8)));
        return values;
    }

    private static List<String> inLog(EmbeddedKafka kafka) {
        Map<String, Object> properties =
                Map.of("bootstrap.servers", kafka.bootstrap(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(KEPT));
            var end = consumer.endOffsets(List.of(KEPT)).getOrDefault(KEPT, 0L);
            var values = new ArrayList<String>();
            while (consumer.position(KEPT) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(new String(record.value(), UTF_8)));
            }
            return values;
        }
    }

    private static Path segment(Path folder) {
        return folder.resolve("kept-0").resolve("00000000000000000000.log");
    }

    private static long size(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return channel.size();
        }
    }

    private static void overwrite(Path file, long at, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), at);
        }
    }
}
