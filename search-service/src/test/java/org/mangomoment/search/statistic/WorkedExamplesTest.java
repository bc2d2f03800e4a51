package org.mangomoment.search.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.search.figure.Interval;

/// Figures of examples that others have worked out and published.
class WorkedExamplesTest {
    private static final Offset<Double> FOUR_DECIMALS = within(0.00005);

    /// The German keywords on MRSA of S. Evert (2022), with the scores of her reference implementation:
    /// document frequencies in 1,177 and 341,805 texts, corrected for 20,109 words. From `tests/keyness.R` of
    /// the R package corpora 0.6, where `keyness(measure = "G2" | "LogRatio" | "LRC", p.adjust = 20109)` is
    /// compared with them.
    @ParameterizedTest
    @CsvSource({
        "MRSA,         411,    13, 4711.9164991754451, 13.111165859834051,  11.530551300033963",
        "Keim,         936,   805, 9325.545870235248,   8.3986991471123709,  8.0717805064334591",
        "Krankenhaus,  733,  7074, 4073.4723184332156,  4.9115454254922817,  4.640064282612852",
        "Artikel,      194,  5030,  606.22485798019693, 3.4884449999466205,  2.9572647016605624",
        "10-mal,         2,     1,   18.890003767374008, 8.9182703357420987, 0",
        "ABs,            8,     0,   90.849658776963395, 12.268767582826236, 6.0208520251917079",
        "Mensch,       770, 56155, 1402.6122546487973,  1.99381617809461,    1.739272155584799",
        "ORSA,           3,     1,   29.564058156478747, 9.4036971629123407, 0.98836409028735916",
        "über,          79,     0,  902.01109285500502, 15.494187696860251, 10.594452767472202",
        "Gefahr,       389, 14007, 1049.1679673142723,  3.0128723875200096,  2.6471293289443016"
    })
    void keywordsOnMrsaOfEvert(String word, long target, long reference, double g2, double ratio, double conservative) {
        var there = new Frequencies(target, 1_177, reference, 341_805);
        assertThat(there.logLikelihood()).as(word).isCloseTo(g2, within(1e-7));
        assertThat(there.logRatio()).as(word).isCloseTo(ratio, within(1e-9));
        assertThat(there.conservativeLogRatio(0.95, 20_109)).as(word).isCloseTo(conservative, within(1e-7));

        var mirrored = new Frequencies(reference, 341_805, target, 1_177);
        assertThat(mirrored.logLikelihood()).as(word).isCloseTo(-g2, within(1e-7));
        assertThat(mirrored.conservativeLogRatio(0.95, 20_109)).as(word).isCloseTo(-conservative, within(1e-7));
    }

    /// The first examples of the help page of `keyness` in corpora 0.6: 7 of 1,000 against 2 of 1,000. The
    /// log ratio is log2(7.5 / 2.5); the interval holds zero.
    @Test
    void sevenAgainstTwoOfTheHelpPageOfKeyness() {
        var there = new Frequencies(7, 1_000, 2, 1_000);
        assertThat(there.logRatio()).isCloseTo(Math.log(3) / Math.log(2), within(1e-12));
        assertThat(there.conservativeLogRatio(0.95, 1)).isZero();
    }

    @Test
    void nothingIsKeyWhenItIsEquallyFrequent() {
        var there = new Frequencies(10, 100, 20, 200);
        assertThat(there.logLikelihood()).isZero();
        assertThat(there.conservativeLogRatio(0.95, 1)).isZero();
        assertThat(new Frequencies(0, 9, 9, 9).conservativeLogRatio(0.95, 1)).isNegative();
        assertThatThrownBy(() -> new Frequencies(6, 5, 0, 5)).hasMessageContaining("found 6 of 5");
        assertThatThrownBy(() -> new Frequencies(0, 5, 0, 0)).hasMessageContaining("empty");
    }

    /// R. G. Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3.
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonIntervalsOfNewcombe(long fitting, long counted, double from, double to) {
        var interval = Interval.wilson(fitting, counted);
        assertThat(interval.from()).isCloseTo(from, FOUR_DECIMALS);
        assertThat(interval.to()).isCloseTo(to, FOUR_DECIMALS);
    }

    /// A. Agresti, An introduction to categorical data analysis (2007), page 38: gender by party, which is
    /// the first example of R's help on `chisq.test`: X-squared 30.07, df 2, p-value 2.954e-07, and its
    /// `stdres`.
    @Test
    void genderByPartyOfAgresti() {
        var test = GroupTest.of(new long[] {762, 327, 468}, new long[] {762 + 484, 327 + 239, 468 + 477});
        assertThat(test.method()).isEqualTo(TestMethod.CHI_SQUARE);
        assertThat(test.probability()).isCloseTo(2.954e-07, within(5e-11));
        assertThat(test.residuals().get(0)).isCloseTo(4.5020535, within(5e-8));
        assertThat(test.residuals().get(1)).isCloseTo(0.6994517, within(5e-8));
        assertThat(test.residuals().get(2)).isCloseTo(-5.3159455, within(5e-8));
    }

    /// J. L. Fleiss, Statistical methods for rates and proportions (1981), page 139, the example of R's help
    /// on `prop.test`: smokers among patients of four studies, X-squared 12.6, df 3, p-value 0.005585.
    @Test
    void smokersOfFleiss() {
        var test = GroupTest.of(new long[] {83, 90, 129, 70}, new long[] {86, 93, 136, 82});
        assertThat(test.method()).isEqualTo(TestMethod.CHI_SQUARE);
        assertThat(test.probability()).isCloseTo(0.005585, within(5e-7));
    }

    /// R. A. Fisher's tea drinker, as in A. Agresti, Categorical data analysis (1990), page 61, and R's help
    /// on `fisher.test`: 0.2429 one-sided, so 0.4857 two-sided. The twins of the same help: 2 of 17 against
    /// 10 of 13 convicts' twins convicted, p-value 0.0005367 two-sided.
    @Test
    void teaDrinkerAndConvictedTwinsOfFisher() {
        var tea = GroupTest.of(new long[] {3, 1}, new long[] {4, 4});
        assertThat(tea.method()).isEqualTo(TestMethod.EXACT);
        assertThat(tea.probability()).isCloseTo(0.4857, FOUR_DECIMALS);
        assertThat(FisherTest.of(new long[] {2, 10}, new long[] {17, 13}).orElseThrow())
                .isCloseTo(0.0005367, within(5e-8));
    }

    /// By hand: three of three in the first of three groups of three is one of 84 ways, so are the same in
    /// the others.
    @Test
    void threeGroupsByHand() {
        assertThat(FisherTest.of(new long[] {3, 0, 0}, new long[] {3, 3, 3}).orElseThrow())
                .isCloseTo(3 / 84.0, within(1e-12));
        assertThat(FisherTest.of(new long[] {1, 1, 1}, new long[] {3, 3, 3}).orElseThrow())
                .isCloseTo(1, within(1e-12));
    }

    /// R: `p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), "holm")`; and S. Holm's rule by hand, out of order.
    @Test
    void fiveTestsByHolm() {
        assertThat(rounded(Holm.adjusted(List.of(0.01, 0.02, 0.03, 0.04, 0.05))))
                .containsExactly(0.05, 0.08, 0.09, 0.09, 0.09);
        assertThat(rounded(Holm.adjusted(List.of(0.01, 0.04, 0.03, 0.005)))).containsExactly(0.03, 0.06, 0.06, 0.02);
        assertThat(Holm.adjusted(List.of())).isEmpty();
    }

    @Test
    void nothingIsTestedWhereNothingCanDiffer() {
        assertThat(GroupTest.of(new long[] {1}, new long[] {2}).method()).isEqualTo(TestMethod.NONE);
        assertThat(GroupTest.of(new long[] {0, 0}, new long[] {2, 5}).method()).isEqualTo(TestMethod.NONE);
        assertThat(GroupTest.of(new long[] {2, 5}, new long[] {2, 5}).probability())
                .isNaN();
        assertThat(GroupTest.of(new long[] {2, 0}, new long[] {4, 0}).residuals())
                .containsExactly(0.0, 0.0);
        var many = GroupTest.of(new long[] {900, 900, 900, 2}, new long[] {9_000, 8_000, 9_000, 3});
        assertThat(many.method()).isEqualTo(TestMethod.APPROXIMATE);
    }

    private static List<Double> rounded(List<Double> numbers) {
        return numbers.stream().map(number -> Math.round(number * 1e9) / 1e9).toList();
    }
}
