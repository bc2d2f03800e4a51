package org.mangomoment.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadRoundsTest {
    @Test
    void everyClientOfEachLoadWorksInEveryRoundAndOnceMoreToWarmUp() throws InterruptedException {
        var one = new AtomicInteger();
        var eight = new AtomicInteger();
        var done = LoadRounds.run(
                List.of(new Load("one", 1, () -> counting(one)), new Load("eight", 8, () -> counting(eight))),
                Duration.ofMillis(1),
                3);
        assertThat(one).hasValueGreaterThanOrEqualTo(4);
        assertThat(eight).hasValueGreaterThanOrEqualTo(4 * 8);
        assertThat(done.storiesPerSecond(0).min()).isPositive();
        assertThat(done.ratio(0, 1).max()).isPositive();
    }

    @Test
    void aClientThatFailsFailsTheRun() {
        Load.Opening failing = () -> () -> {
            throw new IOException("refused");
        };
        assertThatThrownBy(() -> LoadRounds.run(List.of(new Load("push", 1, failing)), Duration.ofSeconds(1), 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("push");
    }

    private static Client counting(AtomicInteger brought) {
        return () -> {
            brought.incrementAndGet();
            return 1;
        };
    }
}
