package org.mangomoment.classifier.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawsTest {
    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    @Test
    void everyDrawHasAsManyAndSomeTwice() {
        assertThat(Draws.of(HUNDRED)).hasSize(1000).allSatisfy(draw -> {
            assertThat(draw).hasSize(100).isSubsetOf(HUNDRED);
            assertThat(draw.stream().distinct().count()).isLessThan(100);
        });
    }

    /// The standard error of a mean of n numbers is their standard deviation divided by the root of n.
    @Test
    void meansOfDrawsSpreadAsMuchAsTheStandardErrorSays() {
        var means = Draws.of(HUNDRED)
                .mapToDouble(draw ->
                        draw.stream().mapToInt(Integer::intValue).average().orElseThrow())
                .toArray();
        double mean = IntStream.range(0, means.length)
                .mapToDouble(i -> means[i])
                .average()
                .orElseThrow();
        double variance = IntStream.range(0, means.length)
                .mapToDouble(i -> Math.pow(means[i] - mean, 2))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(49.5, within(0.5));
        assertThat(Math.sqrt(variance)).isCloseTo(Math.sqrt((100 * 100 - 1) / 12.0) / 10, within(0.2));
    }

    @Test
    void theyAreTheSameEveryTime() {
        assertThat(Draws.of(HUNDRED).toList()).isEqualTo(Draws.of(HUNDRED).toList());
    }
}
