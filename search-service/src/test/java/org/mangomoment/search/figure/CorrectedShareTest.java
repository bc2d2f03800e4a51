package org.mangomoment.search.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The corrected share and its interval, worked out by hand and by drawing samples of a corpus whose truth is
/// known.
class CorrectedShareTest {
    private static final int REPETITIONS = 2_000;

    /// 600 of 1,000 stories are suggested. Of those 40 of 50 decided fit, of the others 5 of 50: 0.6 × 0.8 +
    /// 0.4 × 0.1.
    @Test
    void theShareIsThatOfTheSampleWithinEveryPart() {
        var share = CorrectedShare.of(List.of(new Stratum(600, 50, 40), new Stratum(400, 50, 5)));
        assertThat(share.share()).isCloseTo(0.52, within(1e-9));
        assertThat(share.method()).isEqualTo(IntervalMethod.WILSON_BY_PART);
        assertThat(share.interval().from()).isBetween(0.43, 0.46);
        assertThat(share.interval().to()).isBetween(0.57, 0.60);
    }

    /// Newcombe's example (Two-sided confidence intervals for the single proportion, 1998, table I): 81 of
    /// 263 is 0.2553 to 0.3662, 0 of 20 is 0 to 0.1611, of endless units.
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonsIntervalEqualsPublishedOnes(int fitting, int drawn, double from, double to) {
        var interval = Interval.wilson((double) fitting / drawn, drawn, Long.MAX_VALUE / 2);
        assertThat(interval.from()).isCloseTo(from, within(0.00006));
        assertThat(interval.to()).isCloseTo(to, within(0.00006));
    }

    @Test
    void nothingIsUncertainWhenEveryStoryWasDecided() {
        var share = CorrectedShare.of(List.of(new Stratum(30, 30, 12), new Stratum(70, 70, 7)));
        assertThat(share.share()).isCloseTo(0.19, within(1e-9));
        assertThat(share.interval().to() - share.interval().from()).isCloseTo(0, within(1e-9));
    }

    @Test
    void ofAPartThatNobodySawAllOrNoneMayFit() {
        var share = CorrectedShare.of(List.of(new Stratum(900, 90, 45), new Stratum(100, 0, 0)));
        assertThat(share.method()).isEqualTo(IntervalMethod.PART_UNSEEN);
        assertThat(share.share()).isCloseTo(0.5, within(1e-9));
        assertThat(share.interval().from()).isLessThan(0.9 * 0.5);
        assertThat(share.interval().to()).isGreaterThan(0.9 * 0.5 + 0.1);
    }

    @Test
    void withoutDecisionsThereIsNoShare() {
        for (var strata : List.of(List.<Stratum>of(), List.of(new Stratum(10, 0, 0)))) {
            var share = CorrectedShare.of(strata);
            assertThat(share.method()).isEqualTo(IntervalMethod.NONE);
            assertThat(share.share()).isNaN();
        }
        assertThatThrownBy(() -> new Stratum(1, 2, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Suggestions that are far off in both directions: the corrected interval holds the truth in 93 to 97 of
    /// 100 samples, and the machine's share with its own interval in none. 2,000 repetitions have a standard
    /// error of 0.5 in 100.
    @ParameterizedTest
    @CsvSource({
        "2000, 0.10, 0.30, 0.90, 0.25",
        "2000, 0.05, 0.20, 0.60, 0.30",
        "2000, 0.10, 0.97, 0.90, 0.30",
        "2000, 0.10, 0.02, 0.80, 0.10",
        "300,  0.10, 0.30, 0.90, 0.25"
    })
    void theIntervalHoldsTheTruthWhateverTheMachineSuggests(
            int stories, double drawn, double truth, double hits, double falseAlarms) {
        var random = new Random(20_260_301);
        var corpus = Simulated.of(stories, truth, hits, falseAlarms, random);
        var held = IntStream.range(0, REPETITIONS)
                .filter(_ -> holds(corpus.sampled(drawn, random).interval(), corpus.truth()))
                .count();
        assertThat(held / (double) REPETITIONS).isBetween(0.93, 0.97);
        assertThat(holds(Interval.wilson(corpus.machine(), stories, Long.MAX_VALUE / 2), corpus.truth()))
                .as("the machine's own interval")
                .isFalse();
    }

    private static boolean holds(Interval interval, double truth) {
        return interval.from() <= truth && truth <= interval.to();
    }

    /// A corpus whose truth is known.
    ///
    /// @param fits      whether a story fits
    /// @param suggested whether the machine says so
    private record Simulated(boolean[] fits, boolean[] suggested) {
        static Simulated of(int stories, double truth, double hits, double falseAlarms, Random random) {
            var corpus = new Simulated(new boolean[stories], new boolean[stories]);
            for (var story = 0; story < stories; story++) {
                corpus.fits[story] = random.nextDouble() < truth;
                corpus.suggested[story] = random.nextDouble() < (corpus.fits[story] ? hits : falseAlarms);
            }
            return corpus;
        }

        double truth() {
            return share(fits);
        }

        double machine() {
            return share(suggested);
        }

        /// What is estimated when every story is drawn with a probability.
        CorrectedShare sampled(double drawn, Random random) {
            var stories = new int[2];
            var decided = new int[2];
            var fitting = new int[2];
            for (var story = 0; story < fits.length; story++) {
                var part = suggested[story] ? 1 : 0;
                stories[part]++;
                if (random.nextDouble() < drawn) {
                    decided[part]++;
                    fitting[part] += fits[story] ? 1 : 0;
                }
            }
            return CorrectedShare.of(List.of(
                    new Stratum(stories[0], decided[0], fitting[0]), new Stratum(stories[1], decided[1], fitting[1])));
        }

        private static double share(boolean[] marks) {
            var marked = 0;
            for (var mark : marks) {
                marked += mark ? 1 : 0;
            }
            return (double) marked / marks.length;
        }
    }
}
