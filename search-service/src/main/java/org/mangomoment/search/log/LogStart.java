package org.mangomoment.search.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.lifecycle.Assembly;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.TopicCreation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Creates the topics as soon as Kafka can be reached, however long that takes, starts the followers, and says when
/// they have read what was there.
public final class LogStart implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(LogStart.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final KafkaProperties kafka;
    private final List<Topic<?, ?>> topics;
    private final List<Follower> followers;
    private final Assembly readers;
    private final Runnable whenRead;
    private final Failures failures;
    private final Thread thread;

    /// @param topics    to create when they are missing
    /// @param followers to start then
    /// @param whenRead  called once when every follower has caught up
    public LogStart(
            KafkaProperties kafka,
            List<Topic<?, ?>> topics,
            List<Follower> followers,
            Runnable whenRead,
            Failures failures) {
        this.kafka = kafka;
        this.topics = List.copyOf(topics);
        this.followers = List.copyOf(followers);
        this.readers = new Assembly(List.copyOf(followers));
        this.whenRead = whenRead;
        this.failures = failures;
        this.thread = Thread.ofVirtual().name("log-start").unstarted(this::run);
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
            while (!followers.stream().allMatch(follower -> follower.health().up())) {
                Thread.sleep(LOOK_EVERY);
            }
            whenRead.run();
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
            if (thread.isAlive()) {
                thread.join();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        readers.close();
    }
}
