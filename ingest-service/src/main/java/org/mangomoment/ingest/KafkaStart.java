package org.mangomoment.ingest;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.lifecycle.Assembly;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.TopicCreation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Creates topics as soon as Kafka can be reached, however long that takes, and then starts what reads them.
final class KafkaStart implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaStart.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final KafkaProperties kafka;
    private final List<Topic<?, ?>> topics;
    private final Assembly readers;
    private final Failures failures;
    private final Thread thread;

    KafkaStart(KafkaProperties kafka, List<Topic<?, ?>> topics, List<Part> readers, Failures failures) {
        this.kafka = kafka;
        this.topics = topics;
        this.readers = new Assembly(readers);
        this.failures = failures;
        this.thread = Thread.ofVirtual().name("kafka-start").unstarted(this::run);
    }

    @Override
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!created()) {
                Thread.sleep(PAUSE);
            }
            readers.start();
        } catch (InterruptedException _) {
            // close() ends the wait.
        } catch (Throwable dead) {
            failures.report("start on Kafka", dead);
        }
    }

    private boolean created() throws InterruptedException {
        try (var admin = kafka.admin()) {
            TopicCreation.create(admin, topics, kafka.replication());
            return true;
        } catch (ExecutionException unreachable) {
            LOG.warn("Kafka cannot be used yet, trying again: {}", String.valueOf(unreachable.getCause()));
            return false;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        readers.close();
    }
}
