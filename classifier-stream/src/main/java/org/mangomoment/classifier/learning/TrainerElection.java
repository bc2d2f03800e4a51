package org.mangomoment.classifier.learning;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.NotAcknowledged;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.lifecycle.Trace;
import org.mangomoment.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one seat for a trainer in a cluster. Every classifier asks for it as a member of a consumer group; whoever is
/// given the only partition of `model-requests` sits, and another takes over when it leaves or dies.
final class TrainerElection implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(TrainerElection.class);
    private static final Duration BUSY = Duration.ofMillis(200);
    /// Requests end it at once; how many decisions there are is looked at this often.
    private static final Duration QUIET = Duration.ofSeconds(5);

    private final KafkaProperties kafka;
    private final String group;
    private final Learning learning;
    private final List<SeatDuty> duties;
    private final ModelLog log;
    private final Failures failures;
    private final Thread thread;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> waiting;
    private volatile boolean closing;

    TrainerElection(
            KafkaProperties kafka,
            String group,
            Learning learning,
            List<SeatDuty> duties,
            ModelLog log,
            Failures failures) {
        this.kafka = kafka;
        this.group = group;
        this.learning = learning;
        this.duties = List.copyOf(duties);
        this.log = log;
        this.failures = failures;
        this.thread = Thread.ofPlatform().name("trainer-seat").unstarted(this::run);
    }

    @Override
    public void start() {
        thread.start();
    }

    private void run() {
        try (var consumer = new KafkaConsumer<byte[], byte[]>(properties())) {
            waiting = consumer;
            var requests = new PendingRequests(consumer);
            consumer.subscribe(List.of(Topics.MODEL_REQUESTS.name()), requests);
            while (!closing) {
                consumer.poll(isBusy() ? BUSY : QUIET).forEach(requests::take);
                sit(requests);
            }
        } catch (WakeupException | InterruptedException | InterruptException _) {
            // close() ends a wait.
        } catch (Throwable dead) {
            failures.report("the trainer's seat", dead);
        }
        giveUp();
    }

    private boolean isBusy() {
        return learning.isUnderWay() || duties.stream().anyMatch(SeatDuty::isUnderWay);
    }

    private void giveUp() {
        learning.giveUp();
        duties.forEach(SeatDuty::giveUp);
    }

    private void sit(PendingRequests requests) throws InterruptedException {
        if (!requests.seated()) {
            giveUp();
        } else if (log.caughtUp()) {
            try {
                learning.goOn(requests);
                for (var duty : duties) {
                    duty.goOn();
                }
            } catch (NotAcknowledged later) {
                LOG.warn("Kafka did not take what the trainer wrote; it tries again: {}", Trace.brief(later));
            }
        }
    }

    private Map<String, Object> properties() {
        var all = kafka.follower();
        all.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        all.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000);
        all.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 5_000);
        // Also how often the thread of the heartbeats looks whether one is due.
        all.put(ConsumerConfig.RETRY_BACKOFF_MS_CONFIG, 500);
        return all;
    }

    @Override
    public void close() {
        closing = true;
        var consumer = waiting;
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            if (thread.isAlive()) {
                thread.join(Duration.ofSeconds(5));
                thread.interrupt();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
