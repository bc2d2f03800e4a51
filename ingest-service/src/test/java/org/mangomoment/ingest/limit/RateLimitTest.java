package org.mangomoment.ingest.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final AtomicLong now = new AtomicLong(-Duration.ofHours(1).toNanos());
    private final RateLimit limit = new RateLimit(2, now::get);

    @Test
    void aMinutesWorthIsTakenAtOnceAndThenAtAnEvenPace() {
        assertThat(limit.admit("a")).isZero();
        assertThat(limit.admit("a")).isZero();
        assertThat(limit.admit("a")).isEqualTo(Duration.ofSeconds(30));
        assertThat(limit.admit("b")).isZero();

        now.addAndGet(Duration.ofSeconds(30).toNanos());

        assertThat(limit.admit("a")).isZero();
        assertThat(limit.admit("a")).isEqualTo(Duration.ofSeconds(30));
    }
}
