package org.mangomoment.allinone.doctor;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.kafka.NotAcknowledged;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks the log at the start of an instance and every few hours, has made again what can be, and says in health what
/// cannot. Loss is a warning: it stops nothing.
public final class LogCheck implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(LogCheck.class);
    private static final Duration EVERY = Duration.ofHours(6);
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final LogDoctor doctor;
    private final Failures failures;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Health.Finding finding = Health.Finding.up("not checked yet");

    /// @param doctor looks at the log of this instance
    public LogCheck(LogDoctor doctor, Failures failures) {
        this.doctor = doctor;
        this.failures = failures;
    }

    @Override
    public void start() {
        Thread.ofVirtual().name("check-log").start(this::run);
    }

    /// What was found last.
    public Health.Finding finding() {
        return finding;
    }

    private void run() {
        try {
            Duration pause;
            do {
                pause = check() ? EVERY : AFTER_TROUBLE;
            } while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Throwable dead) {
            failures.report("the check of the log", dead);
        }
    }

    /// @return false when Kafka did not let it
    private boolean check() throws InterruptedException {
        try {
            var cure = doctor.cure(PATIENCE);
            tell(cure);
            return true;
        } catch (IOException | ExecutionException | KafkaException | NotAcknowledged | IllegalStateException away) {
            finding = Health.Finding.warning(
                    "could not be checked (" + away.getClass().getSimpleName() + "), trying again");
            return false;
        }
    }

    private void tell(Cure cure) {
        if (cure.after().sound()) {
            LOG.info("The log: {}", cure.summary());
            finding = Health.Finding.up(cure.summary());
            return;
        }
        LOG.error("The log: {}", cure.summary());
        cure.after().damage().forEach(damage -> LOG.error("Damaged, cut out: {}", damage));
        cure.after().missing().forEach(missing -> LOG.error("Missing: {}", missing));
        finding = Health.Finding.warning(cure.summary());
    }

    @Override
    public void close() {
        stopped.countDown();
    }
}
