package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.OnSharedDemo;
import org.mangomoment.allinone.product.Stories;
import org.mangomoment.schemas.Topics;

@OnSharedDemo
class PoisonTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void aPoisonRecordIsADeadLetterAndItsNeighboursPass(Demo demo) throws Exception {
        var mark = Stories.mark("wombat");
        demo.push("before-" + mark, Stories.numbered(mark, 1));
        poisonEveryPartition(demo, mark);
        demo.push("after-" + mark, Stories.numbered(mark, 2));

        await().atMost(PATIENCE)
                .until(() -> demo.desk("reviewer").search(mark).path("total").asLong() == 2);
        var letters = await().atMost(PATIENCE)
                .until(() -> deadLetters(demo, mark), found -> found.size() == Topics.SUBMISSIONS.partitions());
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.path("topic").asText()).isEqualTo("submissions");
            assertThat(letter.path("reason").asText()).isNotBlank().doesNotContain(mark);
        });
    }

    private static void poisonEveryPartition(Demo demo, String mark) throws Exception {
        try (var producer = new KafkaProducer<byte[], byte[]>(demo.kafka().producer())) {
            for (var partition = 0; partition < Topics.SUBMISSIONS.partitions(); partition++) {
                var poison = ("poison-" + mark + "-" + partition).getBytes(StandardCharsets.UTF_8);
                producer.send(new ProducerRecord<>(Topics.SUBMISSIONS.name(), partition, poison, poison))
                        .get();
            }
        }
    }

    private static List<JsonNode> deadLetters(Demo demo, String mark) throws Exception {
        return demo.deadLetters().stream()
                .filter(letter -> letter.path("key").asText().contains(mark))
                .toList();
    }
}
