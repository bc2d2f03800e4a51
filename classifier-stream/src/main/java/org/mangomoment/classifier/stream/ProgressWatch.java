package org.mangomoment.classifier.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.lifecycle.Trace;
import org.mangomoment.runtime.lifecycle.Worker;
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
    private final Worker worker;
    private @Nullable Admin admin;

    ProgressWatch(
            KafkaProperties properties, String group, Collection<String> topics, Progress progress, Failures failures) {
        this.properties = properties;
        this.group = group;
        this.topics = topics;
        this.progress = progress;
        this.worker = new Worker("the watch on the stream's progress", failures, this::look);
    }

    @Override
    public void start() {
        admin = properties.admin();
        worker.start();
    }

    private Duration look() throws InterruptedException {
        look(Objects.requireNonNull(admin));
        return progress.isQuiet() ? QUIET : PAUSE;
    }

    /// A broker that cannot answer leaves the progress unknown, which [Progress] reports once it lasts.
    private void look(Admin admin) throws InterruptedException {
        try {
            progress.saw(Lag.of(admin, group, topics, properties.replication() >= 3 ? 1 : 0));
        } catch (ExecutionException unanswered) {
            LOG.warn("Kafka did not tell the stream's progress: {}", Trace.brief(unanswered));
        }
    }

    @Override
    public void close() {
        worker.close();
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
