package org.mangomoment.classifier.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Progress progress = new Progress(Duration.ofSeconds(30), () -> now);

    @Test
    void nothingIsReadyBeforeTheBrokerHasSpoken() {
        assertThat(progress.finding(true).up()).isFalse();
    }

    @Test
    void withNothingToDoItIsReadyForever() {
        for (var minute = 0; minute < 5; minute++) {
            see(10, 0, Duration.ofSeconds(20));
            assertThat(progress.finding(true).up()).isTrue();
        }
        assertThat(progress.finding(false).up()).isFalse();
    }

    @Test
    void workThatStandsStillForTooLongIsNotReadyUntilItMoves() {
        see(10, 5, Duration.ofSeconds(1));
        see(10, 5, Duration.ofSeconds(20));
        assertThat(progress.finding(true).up()).isTrue();
        see(10, 5, Duration.ofSeconds(20));
        assertThat(progress.finding(true).up()).isFalse();
        see(11, 4, Duration.ofSeconds(1));
        assertThat(progress.finding(true).up()).isTrue();
    }

    @Test
    void aBrokerThatSaysNothingIsNotReady() {
        see(10, 0, Duration.ZERO);
        now = now.plusSeconds(40);
        assertThat(progress.finding(true).up()).isFalse();
    }

    private void see(long processed, long waiting, Duration later) {
        now = now.plus(later);
        progress.saw(new Lag(processed, waiting));
    }
}
