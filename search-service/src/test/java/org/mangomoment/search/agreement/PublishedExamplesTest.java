package org.mangomoment.search.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Figures of examples that others have worked out and published.
class PublishedExamplesTest {
    private static final Offset<Double> THREE_DECIMALS = within(0.0005);

    /// K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), section C: four observers, twelve units,
    /// missing data (a dot). The other figures are those of the R package irrCAC (K. L. Gwet) for the same data,
    /// `cac.raw4raters`.
    @Test
    void fourObserversAndTwelveUnitsOfKrippendorff() {
        var codings = grid("123321412...", "1233224125.3", ".3332342251.", "12332441251.");
        var figures = figures(codings);
        assertThat(codings.size()).isEqualTo(12);
        assertThat(figures.krippendorffAlpha()).isCloseTo(0.743, THREE_DECIMALS);
        assertThat(figures.percentAgreement()).isCloseTo(0.81818, THREE_DECIMALS);
        assertThat(figures.gwetAC1()).isCloseTo(0.77544, THREE_DECIMALS);
        assertThat(figures.fleissKappa()).isCloseTo(0.76117, THREE_DECIMALS);
    }

    /// The example of J. L. Fleiss (1971) as it is commonly shown: fourteen raters, ten subjects, five categories.
    @Test
    void fourteenRatersAndTenSubjectsOfFleiss() {
        int[][] counts = {
            {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
            {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
        };
        var codings = new Codings.Builder();
        for (var subject = 0; subject < counts.length; subject++) {
            var rater = 0;
            for (var category = 0; category < counts[subject].length; category++) {
                for (var times = 0; times < counts[subject][category]; times++) {
                    codings.add("rater " + rater++, "subject " + subject, Set.of("category " + category));
                }
            }
        }
        var figures = figures(codings.build());
        assertThat(figures.percentAgreement()).isCloseTo(0.378, THREE_DECIMALS);
        assertThat(figures.fleissKappa()).isCloseTo(0.210, THREE_DECIMALS);
    }

    /// Two readers of fifty grant proposals: 20 times both yes, 15 times both no, 5 and 10 times apart.
    @Test
    void fiftyProposalsOfTwoReaders() {
        var codings = new Codings.Builder();
        var proposal = 0;
        for (var cell : new String[] {"20 yes yes", "5 yes no", "10 no yes", "15 no no"}) {
            var parts = cell.split(" ");
            for (var times = 0; times < Integer.parseInt(parts[0]); times++) {
                codings.add("A", "proposal " + proposal, Set.of(parts[1]));
                codings.add("B", "proposal " + proposal++, Set.of(parts[2]));
            }
        }
        assertThat(figures(codings.build()).cohenKappa()).isCloseTo(0.4, THREE_DECIMALS);
    }

    /// R. Passonneau (2006): equal 0, one within the other 1 - 2/3 J, overlapping 1 - 1/3 J, apart 1.
    @Test
    void distancesOfPassonneau() {
        assertThat(Masi.distance(Set.of("a", "b"), Set.of("b", "a"))).isZero();
        assertThat(Masi.distance(Set.of("a"), Set.of("a", "b"))).isCloseTo(1 - 2.0 / 3 / 2, THREE_DECIMALS);
        assertThat(Masi.distance(Set.of("a", "b"), Set.of("b", "c"))).isCloseTo(1 - 1.0 / 3 / 3, THREE_DECIMALS);
        assertThat(Masi.distance(Set.of("a"), Set.of("b"))).isEqualTo(1);
        assertThat(Masi.distance(Set.of(), Set.of("b"))).isEqualTo(1);
        assertThat(Masi.distance(Set.of(), Set.of())).isZero();
    }

    private static Coefficients figures(Codings codings) {
        return Coefficients.of(codings, Masi.between(codings.categories()), codings.every());
    }

    private static Codings grid(String... observers) {
        var codings = new Codings.Builder();
        for (var observer = 0; observer < observers.length; observer++) {
            for (var unit = 0; unit < observers[observer].length(); unit++) {
                var value = observers[observer].substring(unit, unit + 1);
                if (!value.equals(".")) {
                    codings.add("observer " + observer, "unit " + unit, Set.of(value));
                }
            }
        }
        return codings.build();
    }
}
