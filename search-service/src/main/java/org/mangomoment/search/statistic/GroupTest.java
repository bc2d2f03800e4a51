package org.mangomoment.search.statistic;

import java.util.Arrays;
import java.util.List;

/// Whether a property is equally frequent in all groups: a table of two by as many columns as there are
/// groups.
///
/// @param probability how likely shares at least as different are if there is no difference, 0 to 1; `NaN`
///                    when there is nothing to test: fewer than two groups, or everybody or nobody has the
///                    property
/// @param method      how it was found
/// @param residuals   by group: how many standard deviations more (or fewer) have the property than expected
///                    (S. J. Haberman, The analysis of residuals in cross-classified tables, 1973); 0 in an
///                    empty group
public record GroupTest(double probability, TestMethod method, List<Double> residuals) {
    /// Below an expected count of five, chi-square is no good approximation (W. G. Cochran, 1952).
    private static final double SMALLEST_EXPECTED = 5;

    public GroupTest {
        residuals = List.copyOf(residuals);
    }

    /// Tests.
    ///
    /// @param having by group, with the property
    /// @param sizes  by group, all
    public static GroupTest of(long[] having, long[] sizes) {
        var all = Arrays.stream(sizes).sum();
        var have = Arrays.stream(having).sum();
        var residuals = new double[sizes.length];
        double chiSquare = 0;
        var smallest = Double.POSITIVE_INFINITY;
        var groups = 0;
        for (var group = 0; group < sizes.length; group++) {
            if (sizes[group] == 0) {
                continue;
            }
            groups++;
            var expected = sizes[group] * (double) have / all;
            var not = sizes[group] - expected;
            var over = having[group] - expected;
            smallest = Math.min(smallest, Math.min(expected, not));
            if (expected > 0 && not > 0) {
                chiSquare += over * over / expected + over * over / not;
                var spread = expected * (1 - (double) sizes[group] / all) * (1 - (double) have / all);
                residuals[group] = spread > 0 ? over / Math.sqrt(spread) : 0;
            }
        }
        var shown = Arrays.stream(residuals).boxed().toList();
        if (groups < 2 || have == 0 || have == all) {
            return new GroupTest(Double.NaN, TestMethod.NONE, shown);
        }
        if (smallest >= SMALLEST_EXPECTED) {
            return new GroupTest(probability(chiSquare, groups - 1), TestMethod.CHI_SQUARE, shown);
        }
        var exact = FisherTest.of(having, sizes);
        return exact.isPresent()
                ? new GroupTest(exact.getAsDouble(), TestMethod.EXACT, shown)
                : new GroupTest(probability(chiSquare, groups - 1), TestMethod.APPROXIMATE, shown);
    }

    /// The probability of a chi-square at least as large (K. Pearson, 1900), without correction for
    /// continuity.
    ///
    /// @param degrees of freedom, 1 and up
    static double probability(double chiSquare, int degrees) {
        return Gamma.upper(degrees / 2.0, chiSquare / 2);
    }
}
