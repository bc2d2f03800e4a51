package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.model.BootstrapComparison.Case;

/// Three hundred stories, of which twenty are none.
class BootstrapComparisonTest {
    private static final int NONE = 20;

    /// The first stories are none; each side finds the first of them and is wrong about the last of the others.
    private static BootstrapComparison contest(int found, int wrong, int foundByCues, int wrongByCues) {
        return new BootstrapComparison(IntStream.range(0, 300)
                .mapToObj(i ->
                        new Case(i < NONE, i < found || i >= 300 - wrong, i < foundByCues || i >= 300 - wrongByCues))
                .toList());
    }

    @Test
    void whatFindsManyMoreWins() {
        assertThat(contest(16, 4, 8, 4).isWon()).isTrue();
        assertThat(contest(10, 10, 0, 0).isWon()).isTrue();
    }

    @Test
    void whatFindsAsManyAndIsOftenerRightWins() {
        assertThat(contest(10, 2, 10, 20).isWon()).isTrue();
    }

    @Test
    void oneMoreIsChance() {
        assertThat(contest(11, 5, 10, 5).isWon()).isFalse();
        assertThat(contest(1, 0, 0, 0).isWon()).isFalse();
    }

    @Test
    void whatSaysTheSameDoesNotWin() {
        assertThat(contest(10, 5, 10, 5).isWon()).isFalse();
        assertThat(contest(0, 0, 0, 0).isWon()).isFalse();
    }

    @Test
    void whatFindsFewerDoesNotWinHoweverRightItIs() {
        assertThat(contest(9, 0, 10, 100).isWon()).isFalse();
    }

    @Test
    void theSameCasesAlwaysEndTheSame() {
        var outcomes = IntStream.range(0, 5)
                .mapToObj(_ -> contest(14, 5, 10, 5).isWon())
                .distinct()
                .toList();
        assertThat(outcomes).isEqualTo(List.of(contest(14, 5, 10, 5).isWon()));
    }
}
