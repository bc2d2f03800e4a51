package org.mangomoment.benchmarks.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundsTest {
    @Test
    void everyContenderReadsEachStoryOnceARoundAndOnceAtLeastToWarmUp() throws InterruptedException {
        var one = new AtomicInteger();
        var two = new AtomicInteger();
        var done = Rounds.run(List.of(counting(one, 1), counting(two, 2)), Duration.ZERO, 4);
        assertThat(one).hasValue(5 * 7);
        assertThat(two).hasValue(5 * 7);
        assertThat(done.measured()).extracting(Measured::threads).containsExactly(1, 2);
    }

    @Test
    void theSpreadHasTheMiddleOfSortedFigures() {
        assertThat(Spread.of(List.of(4.0, 1.0, 9.0))).isEqualTo(new Spread(1, 4, 9));
        assertThat(Spread.of(List.of(4.0, 1.0, 9.0, 2.0))).isEqualTo(new Spread(1, 3, 9));
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Contender counting(AtomicInteger read, int threads) {
        return new Contender(
                "counting",
                "en",
                threads,
                IntStream.range(0, 7)
                        .mapToObj(_ -> (IntSupplier) read::incrementAndGet)
                        .toList());
    }
}
