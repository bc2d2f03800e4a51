package org.mangomoment.runtime.kafka;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.mangomoment.runtime.lifecycle.Assembly;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.lifecycle.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Prepares Kafka as soon as it can be reached, however long that takes, and then starts what reads it. A service that
/// has one is alive at once and ready later.
public final class KafkaStart implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaStart.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// What must be done on Kafka before anything reads it, as creating topics; done again when it failed.
    @FunctionalInterface
    public interface Preparation {
        /// @throws ExecutionException when Kafka cannot do it now
        void on(Admin admin) throws ExecutionException, InterruptedException;
    }

    private final KafkaProperties kafka;
    private final Preparation preparation;
    private final Assembly readers;
    private final Failures failures;
    private final Thread thread;

    /// @param readers started in order once Kafka is prepared
    public KafkaStart(KafkaProperties kafka, Preparation preparation, List<? extends Part> readers, Failures failures) {
        this.kafka = kafka;
        this.preparation = preparation;
        this.readers = new Assembly(readers);
        this.failures = failures;
        this.thread = Thread.ofVirtual().name("kafka-start").unstarted(this::run);
    }

    /// Returns when Kafka is prepared.
    public static void prepare(KafkaProperties kafka, Preparation preparation) throws InterruptedException {
        while (!prepared(kafka, preparation)) {
            Thread.sleep(PAUSE);
        }
    }

    @Override
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            prepare(kafka, preparation);
            readers.start();
        } catch (InterruptedException _) {
            // close() ends the wait.
        } catch (Throwable dead) {
            failures.report("start on Kafka", dead);
        }
    }

    private static boolean prepared(KafkaProperties kafka, Preparation preparation) throws InterruptedException {
        try (var admin = kafka.admin()) {
            preparation.on(admin);
            return true;
        } catch (ExecutionException | KafkaException unreachable) {
            LOG.warn("Kafka cannot be used yet, trying again: {}", Trace.brief(unreachable));
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
