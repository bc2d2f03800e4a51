package org.mangomoment.search.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.apache.commons.statistics.inference.GTest;
import org.junit.jupiter.api.Test;

/// Our tests and those of Apache Commons Statistics agree on tables drawn at random.
class CommonsStatisticsComparisonTest {
    private final Random random = new Random(7);

    @Test
    void logLikelihoodIsTheirGStatistic() {
        for (var round = 0; round < 500; round++) {
            var there = new Frequencies(1 + random.nextInt(50), 60, 1 + random.nextInt(900), 1_000);
            var table = new long[][] {
                {there.target(), there.targets() - there.target()},
                {there.reference(), there.references() - there.reference()}
            };
            var theirs = GTest.withDefaults().statistic(table);
            assertThat(Math.abs(there.logLikelihood())).isCloseTo(theirs, within(1e-8 * (1 + theirs)));
        }
    }

    @Test
    void groupsAreTestedAsTheirsAre() {
        for (var round = 0; round < 500; round++) {
            var groups = 2 + random.nextInt(5);
            var having = random.longs(groups, 20, 200).toArray();
            var not = random.longs(groups, 20, 200).toArray();
            var sizes = new long[groups];
            for (var group = 0; group < groups; group++) {
                sizes[group] = having[group] + not[group];
            }
            var ours = GroupTest.of(having, sizes);
            var theirs = ChiSquareTest.withDefaults().test(new long[][] {having, not});
            assertThat(ours.method()).isEqualTo(TestMethod.CHI_SQUARE);
            assertThat(ours.probability()).isCloseTo(theirs.getPValue(), within(1e-10));
        }
    }

    @Test
    void fishersTestIsTheirs() {
        var fisher = FisherExactTest.withDefaults().with(AlternativeHypothesis.TWO_SIDED);
        for (var round = 0; round < 500; round++) {
            var cells = random.ints(4, 0, 30).toArray();
            if (cells[0] + cells[1] == 0
                    || cells[2] + cells[3] == 0
                    || cells[0] + cells[2] == 0
                    || cells[1] + cells[3] == 0) {
                continue;
            }
            var ours = FisherTest.of(
                    new long[] {cells[0], cells[1]}, new long[] {cells[0] + cells[2], cells[1] + cells[3]});
            var theirs = fisher.test(new int[][] {{cells[0], cells[1]}, {cells[2], cells[3]}});
            assertThat(ours.orElseThrow()).isCloseTo(theirs.getPValue(), within(1e-9));
        }
    }
}
