package org.mangomoment.search.log;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Service;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Records that cannot be read: each goes to the dead letters with its original bytes, and the rest goes on. The record
/// itself stays where it is, so that nothing is lost when the dead letter cannot be written now.
public final class PoisonRecords {
    private static final Logger LOG = LoggerFactory.getLogger(PoisonRecords.class);

    private final Publisher publisher;
    private final Counter counter;
    private final Clock clock;

    public PoisonRecords(Publisher publisher, MeterRegistry meters, Clock clock) {
        this.publisher = publisher;
        this.counter = meters.counter("mango.search.unreadable");
        this.clock = clock;
    }

    /// @param reason why, without any content
    public void found(ConsumerRecord<byte[], byte[]> record, String reason) {
        counter.increment();
        LOG.warn("{}-{} offset {} is left out: {}", record.topic(), record.partition(), record.offset(), reason);
        var letter = new DeadLetter(
                record.topic(), record.key(), record.value(), reason, Service.SEARCH.process(), clock.instant());
        var _ = publisher.publish(letter.record()).whenComplete((_, failed) -> {
            if (failed != null) {
                LOG.error(
                        "The dead letter was not acknowledged ({})",
                        failed.getClass().getSimpleName());
            }
        });
    }
}
