package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.TopicCreation;

class TopicCreationTest {
    /// On a busy machine the broker hears of about one in twenty after the controller has said that it is there.
    private static final int TOPICS = 50;

    @Test
    void aNewTopicTakesRecordsHoweverLateTheBrokerHearsOfIt() throws Exception {
        var kafka = Kafka.properties(Kafka.bootstrap());
        var names = new ArrayList<String>();
        try (var admin = kafka.admin();
                var publisher = new Publisher(kafka)) {
            for (var made = 0; made < TOPICS; made++) {
                var topic = Kafka.topic("created");
                names.add(topic.name());
                TopicCreation.create(admin, List.of(topic), 1);
                publisher.publishAndWait(List.of(topic.record("key", "value")));
            }
            assertThat(admin.listTopics().names().get()).containsAll(names);
            admin.deleteTopics(names).all().get();
        }
    }
}
