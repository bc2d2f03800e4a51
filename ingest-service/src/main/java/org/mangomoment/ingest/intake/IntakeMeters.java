package org.mangomoment.ingest.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.mangomoment.ingest.tally.ChannelTally;
import org.mangomoment.schemas.Words;

/// Counts what became of stories, per channel and door, and times acknowledgements. Thread-safe.
final class IntakeMeters {
    private final MeterRegistry registry;
    private final ChannelTally tally;
    private final Timer acknowledged;

    IntakeMeters(MeterRegistry registry, ChannelTally tally) {
        this.registry = registry;
        this.tally = tally;
        this.acknowledged = Timer.builder("mango.intake.acknowledged")
                .description("From handing a story to Kafka until all of it is acknowledged or given up")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
    }

    Timer.Sample begin() {
        return Timer.start(registry);
    }

    void end(Timer.Sample sample) {
        sample.stop(acknowledged);
    }

    void count(Source source, Receipt receipt) {
        tally(source.channel(), receipt);
        Counter.builder("mango.intake.stories")
                .description("Stories handed in, by what became of them")
                .tag("channel", source.channel())
                .tag("door", Words.of(source.door()))
                .tag("outcome", outcome(receipt))
                .register(registry)
                .increment();
    }

    private void tally(String channel, Receipt receipt) {
        switch (receipt) {
            case Receipt.Accepted _ -> tally.accepted(channel);
            case Receipt.AlreadyHave _ -> tally.repeated(channel);
            case Receipt.Conflict _ -> tally.refused(channel, "conflict");
            case Receipt.Withdrawn _ -> tally.refused(channel, "withdrawn");
            case Receipt.Refused(var reasons) -> reasons.forEach(reason -> tally.refused(channel, reason.counted()));
            case Receipt.NotToday _ -> tally.refused(channel, "limit");
            case Receipt.NotNow _ -> tally.refused(channel, "unavailable");
        }
    }

    private static String outcome(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Accepted _ -> "accepted";
            case Receipt.AlreadyHave _ -> "repeated";
            case Receipt.Conflict _ -> "conflict";
            case Receipt.Withdrawn _ -> "withdrawn";
            case Receipt.Refused _ -> "refused";
            case Receipt.NotToday _ -> "limit";
            case Receipt.NotNow _ -> "unavailable";
        };
    }
}
