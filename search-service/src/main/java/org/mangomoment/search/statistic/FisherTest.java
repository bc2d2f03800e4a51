package org.mangomoment.search.statistic;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Fisher's exact test for two rows and any number of columns (R. A. Fisher, The design of experiments, 1935;
/// G. H. Freeman and J. H. Halton, 1951): the probability of all tables with the same totals that are no
/// likelier than the observed one.
public final class FisherTest {
    private static final long MOST_TABLES = 200_000;

    /// Tables count as equally likely within this share, as in R's `fisher.test`, so that rounding decides
    /// nothing.
    private static final double TOLERANCE = 1e-7;

    private final long[] sizes;
    private final long[] after;
    private final double limit;

    private FisherTest(long[] sizes, double limit) {
        this.sizes = sizes;
        this.limit = limit;
        this.after = new long[sizes.length + 1];
        for (var column = sizes.length - 1; column >= 0; column--) {
            after[column] = after[column + 1] + sizes[column];
        }
    }

    /// The probability; empty when there are more tables than are looked at.
    ///
    /// @param first by column, the count of the first row
    /// @param sizes by column, the total
    public static OptionalDouble of(long[] first, long[] sizes) {
        var total = Arrays.stream(first).sum();
        double tables = 1;
        for (var column = 0; column < sizes.length - 1; column++) {
            tables *= Math.min(sizes[column], total) + 1;
        }
        if (tables > MOST_TABLES) {
            return OptionalDouble.empty();
        }
        double observed = 0;
        for (var column = 0; column < sizes.length; column++) {
            observed += logChoose(sizes[column], first[column]);
        }
        var test = new FisherTest(sizes, observed + Math.log1p(TOLERANCE));
        var all = logChoose(test.after[0], total);
        return OptionalDouble.of(Math.min(1, test.sum(0, total, 0, all)));
    }

    /// @param column from which on to fill
    /// @param left   how many of the first row are left
    /// @param ways   the logarithm of the ways in which the columns before are filled
    private double sum(int column, long left, double ways, double all) {
        if (column == sizes.length - 1) {
            var table = ways + logChoose(sizes[column], left);
            return table <= limit ? Math.exp(table - all) : 0;
        }
        double sum = 0;
        var most = Math.min(sizes[column], left);
        for (var count = Math.max(0, left - after[column + 1]); count <= most; count++) {
            sum += sum(column + 1, left - count, ways + logChoose(sizes[column], count), all);
        }
        return sum;
    }

    private static double logChoose(long of, long taken) {
        return Gamma.logFactorial(of) - Gamma.logFactorial(taken) - Gamma.logFactorial(of - taken);
    }
}
