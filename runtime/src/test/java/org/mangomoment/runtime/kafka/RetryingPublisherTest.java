package org.mangomoment.runtime.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class RetryingPublisherTest {
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void aLateAcknowledgementIsNoReasonToGiveUp() throws Exception {
        RetryingPublisher.on(() -> {
            if (attempts.incrementAndGet() < 3) {
                throw new NotAcknowledged("channels", new TimeoutException());
            }
        });
        assertThat(attempts).hasValue(3);
    }

    @Test
    void whatKafkaRefusesForGoodIsNotTriedAgain() {
        assertThatThrownBy(() -> RetryingPublisher.on(() -> {
                    attempts.incrementAndGet();
                    throw new NotAcknowledged("channels", new RecordTooLargeException());
                }))
                .isInstanceOf(NotAcknowledged.class);
        assertThat(attempts).hasValue(1);
    }
}
