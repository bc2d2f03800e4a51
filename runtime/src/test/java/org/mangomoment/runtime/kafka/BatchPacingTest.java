package org.mangomoment.runtime.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BatchPacingTest {
    private long now = 7_000_000_000L;
    private final BatchPacing pacing = new BatchPacing(() -> now);

    @Test
    void theFirstBatchIsDueAtOnce() {
        assertThat(pacing.left()).isZero();
    }

    @Test
    void afterABatchRecordsAreGatheredForThreeTimesAsLong() {
        pacing.applied(Duration.ofMillis(20));
        assertThat(pacing.left()).isEqualTo(Duration.ofMillis(60));
        pass(Duration.ofMillis(45));
        assertThat(pacing.left()).isEqualTo(Duration.ofMillis(15));
    }

    @Test
    void afterAPauseTheNextBatchIsDueAtOnce() {
        pacing.applied(Duration.ofMillis(20));
        pass(Duration.ofSeconds(1));
        assertThat(pacing.left()).isZero();
    }

    @Test
    void aSlowBatchDelaysTheNextByAQuarterOfASecondAtMost() {
        pacing.applied(Duration.ofSeconds(5));
        assertThat(pacing.left()).isEqualTo(Duration.ofMillis(250));
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
