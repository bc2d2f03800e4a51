package org.mangomoment.runtime.kafka;

import java.time.Duration;
import org.apache.kafka.common.errors.RetriableException;
import org.mangomoment.runtime.lifecycle.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// For what must be in the log before a start can go on: nobody waits for an answer, so a late acknowledgement is no
/// reason to give up.
public final class RetryingPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(RetryingPublisher.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private RetryingPublisher() {}

    /// Writes until Kafka acknowledges.
    ///
    /// @param writing writes records under the same keys each time, and waits
    /// @throws NotAcknowledged when Kafka refuses them for good
    public static void on(Runnable writing) throws InterruptedException {
        while (true) {
            try {
                writing.run();
                return;
            } catch (NotAcknowledged late) {
                if (!(late.getCause() instanceof RetriableException)) {
                    throw late;
                }
                LOG.warn("Trying again: {}", Trace.brief(late));
                Thread.sleep(PAUSE);
            }
        }
    }
}
