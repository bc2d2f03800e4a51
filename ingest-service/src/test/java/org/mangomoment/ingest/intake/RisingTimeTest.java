package org.mangomoment.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RisingTimeTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private final AtomicReference<Instant> clock = new AtomicReference<>(NOON);
    private final RisingTime time = new RisingTime(((InstantSource) clock::get).withZone(ZoneOffset.UTC));

    @Test
    void whatReplacesAnEarlierStateIsLaterThoughTheClockWasSetBack() {
        var first = time.now();
        clock.set(NOON.plusSeconds(60));
        var second = time.after(first);
        clock.set(NOON.minus(Duration.ofHours(1)));
        var third = time.after(first);
        var ofAnother = time.after(NOON.plus(Duration.ofDays(1)));

        assertThat(first).isEqualTo(NOON);
        assertThat(second).isEqualTo(NOON.plusSeconds(60));
        assertThat(third).isAfter(second);
        assertThat(ofAnother).isAfter(NOON.plus(Duration.ofDays(1)));
        assertThat(time.now()).isEqualTo(NOON.minus(Duration.ofHours(1)));
    }
}
