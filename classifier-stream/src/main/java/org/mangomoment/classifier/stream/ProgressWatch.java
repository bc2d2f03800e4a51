package org.mangomoment.classifier.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the broker about the stream's progress while it runs: every second while there is work, else more seldom.
final class ProgressWatch implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration QUIET = Duration.ofSeconds(5);

    private final KafkaProperties properties;
    private final String group;
    private final Collection<String> topics;
    private final Progress progress;
    private final Failures failures;
    private final CountDownLatch closing = new CountDownLatch(1);

    ProgressWatch(
            KafkaProperties properties, String group, Collection<String> topics, Progress progress, Failures failures) {
        this.properties = properties;
        this.group = group;
        this.topics = topics;
        this.progress = progress;
        this.failures = failures;
    }

    @Override
    public void start() {
        Thread.ofVirtual().name("watch-progress").start(this::run);
    }

    private void run() {
        try (var admin = properties.admin()) {
            do {
                look(admin);
            } while (!closing.await((progress.isQuiet() ? QUIET : PAUSE).toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Throwable dead) {
            failures.report("the watch on the stream's progress", dead);
        }
    }

    /// A broker that cannot answer leaves the progress unknown, which [Progress] reports once it lasts.
    private void look(Admin admin) throws InterruptedException {
        try {
            progress.saw(Lag.of(admin, group, topics, properties.replication() >= 3 ? 1 : 0));
        } catch (ExecutionException unanswered) {
            LOG.warn("Kafka did not tell the stream's progress", unanswered.getCause());
        }
    }

    @Override
    public void close() {
        closing.countDown();
    }
}
