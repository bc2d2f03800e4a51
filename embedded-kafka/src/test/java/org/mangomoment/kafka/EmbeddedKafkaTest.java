package org.mangomoment.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    @Test
    void whatWasAcknowledgedIsThereAfterARestartWithTwoOnOneMachine(@TempDir Path folder) throws Exception {
        try (var first = EmbeddedKafka.start(folder.resolve("first"));
                var second = EmbeddedKafka.start(folder.resolve("second"))) {
            assertThat(first.bootstrap()).isNotEqualTo(second.bootstrap());
            write(first, 20);
            write(second, 10);
        }
        try (var again = EmbeddedKafka.start(folder.resolve("first"))) {
            assertThat(count(again, 20)).isEqualTo(20);
        }
    }

    @Test
    void aFolderThatHoldsSomethingElseIsRefused(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "not a broker's");
        assertThatThrownBy(() -> EmbeddedKafka.start(folder)).isInstanceOf(IllegalStateException.class);
        assertThat(folder.resolve("letter.txt")).hasContent("not a broker's");
    }

    private static void write(EmbeddedKafka kafka, int records) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic("kept", Optional.of(1), Optional.of((short) 1))))
                    .all()
                    .get();
        }
        Map<String, Object> properties = Map.of("bootstrap.servers", kafka.bootstrap(), "acks", "all");
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            for (var number = 0; number < records; number++) {
                producer.send(new ProducerRecord<>("kept", "value-" + number)).get();
            }
        }
    }

    private static int count(EmbeddedKafka kafka, int expected) {
        Map<String, Object> properties =
                Map.of("bootstrap.servers", kafka.bootstrap(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition("kept", 0);
            consumer.assign(List.of(partition));
            var end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            assertThat(end).isEqualTo(expected);
            var read = 0;
            while (consumer.position(partition) < end) {
                read += consumer.poll(Duration.ofSeconds(1)).count();
            }
            return read;
        }
    }
}
