package org.mangomoment.search.alert;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mangomoment.runtime.kafka.NotAcknowledged;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.lifecycle.Trace;
import org.mangomoment.search.library.Overloaded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks for new stories and sends mails, again and again.
final class AlertWorker implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(AlertWorker.class);

    private final Runnable pass;
    private final Duration every;
    private final Failures failures;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    AlertWorker(Runnable pass, Duration every, Failures failures) {
        this.pass = pass;
        this.every = every;
        this.failures = failures;
        this.thread = Thread.ofVirtual().name("alerts").unstarted(this::run);
    }

    @Override
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!closing.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                once();
            }
        } catch (InterruptedException _) {
            // close() ends a wait.
        } catch (Throwable dead) {
            failures.report("alerts", dead);
        }
    }

    private void once() {
        try {
            pass.run();
        } catch (NotAcknowledged | Overloaded later) {
            LOG.warn("Alerts are looked for again later: {}", Trace.brief(later));
        }
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            if (thread.isAlive() && !thread.join(Duration.ofSeconds(5))) {
                thread.interrupt();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
