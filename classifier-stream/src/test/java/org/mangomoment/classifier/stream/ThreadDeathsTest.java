package org.mangomoment.classifier.stream;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mangomoment.runtime.lifecycle.Failures;

class ThreadDeathsTest {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Failures failures = new Failures();
    private final ThreadDeaths deaths = new ThreadDeaths(failures, () -> now);

    @Test
    void fiveDeathsInTenMinutesAreForgivenAndTheSixthReachesMain() {
        for (var death = 0; death < ThreadDeaths.LIMIT; death++) {
            assertThat(deaths.handle(new OutOfMemoryError())).isEqualTo(REPLACE_THREAD);
        }
        assertThat(failures.any()).isFalse();
        assertThat(deaths.handle(new OutOfMemoryError())).isEqualTo(SHUTDOWN_CLIENT);
        assertThat(failures.any()).isTrue();
    }

    @Test
    void deathsOfLongAgoDoNotCount() {
        for (var death = 0; death < 20; death++) {
            assertThat(deaths.handle(new OutOfMemoryError())).isEqualTo(REPLACE_THREAD);
            now = now.plusSeconds(150);
        }
        assertThat(failures.any()).isFalse();
    }
}
