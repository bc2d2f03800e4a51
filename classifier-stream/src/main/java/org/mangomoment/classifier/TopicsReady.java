package org.mangomoment.classifier;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Creates the topics that the classifier needs, as soon as Kafka can be reached. Its start returns when they exist.
final class TopicsReady implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(TopicsReady.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    static final List<Topic<?, ?>> SOURCES = List.of(Topics.SUBMISSIONS, Topics.REDACTION_REQUESTS, Topics.STORIES);
    private static final List<Topic<?, ?>> OTHERS =
            List.of(Topics.SUGGESTIONS, Topics.CODEBOOKS, Topics.MODELS, Topics.DEAD_LETTERS);

    private final KafkaProperties kafka;

    TopicsReady(KafkaProperties kafka) {
        this.kafka = kafka;
    }

    @Override
    public void start() throws InterruptedException {
        var pause = Duration.ofMillis(250);
        while (!created()) {
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private boolean created() throws InterruptedException {
        try (var admin = kafka.admin()) {
            TopicCreation.create(admin, SOURCES, kafka.replication());
            TopicCreation.create(admin, OTHERS, kafka.replication());
            return true;
        } catch (ExecutionException | KafkaException unreachable) {
            LOG.warn("Kafka cannot be used yet; trying again: {}", unreachable.getMessage());
            return false;
        }
    }

    @Override
    public void close() {}
}
