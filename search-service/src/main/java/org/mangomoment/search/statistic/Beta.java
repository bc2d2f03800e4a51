package org.mangomoment.search.statistic;

/// The beta distribution.
final class Beta {
    private static final double PRECISION = 1e-15;
    private static final int MOST_STEPS = 100_000;
    private static final int MOST_GUESSES = 200;
    private static final double GUESSED = 1e-13;

    private final double a;
    private final double b;
    private final double logBeta;

    /// @param a 0.5 and up
    /// @param b 0.5 and up
    Beta(double a, double b) {
        this.a = a;
        this.b = b;
        this.logBeta = Gamma.log(a) + Gamma.log(b) - Gamma.log(a + b);
    }

    /// The probability of at most x: the regularised incomplete beta function, by its continued fraction (W.
    /// H. Press and others, Numerical recipes, 3rd ed., 2007, 6.4).
    double cumulative(double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        var front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta);
        return x < (a + 1) / (a + b + 2) ? front * fraction(a, b, x) / a : 1 - front * fraction(b, a, 1 - x) / b;
    }

    /// The x below which lies this probability: by Newton's method, kept within what is known by halving.
    ///
    /// @param probability 0 to 1
    double quantile(double probability) {
        double low = 0;
        double high = 1;
        var x = a / (a + b);
        for (var guess = 0; guess < MOST_GUESSES; guess++) {
            var over = cumulative(x) - probability;
            if (over > 0) {
                high = x;
            } else {
                low = x;
            }
            var density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta);
            var next = x - over / density;
            if (!(next > low && next < high)) {
                next = (low + high) / 2;
            }
            if (Math.abs(next - x) <= x * GUESSED) {
                return next;
            }
            x = next;
        }
        return x;
    }

    private static double fraction(double a, double b, double x) {
        var c = 1.0;
        var d = 1 / Gamma.nonZero(1 - (a + b) * x / (a + 1));
        var product = d;
        for (var m = 1; m < MOST_STEPS; m++) {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / Gamma.nonZero(1 + even * d);
            c = Gamma.nonZero(1 + even / c);
            product *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / Gamma.nonZero(1 + odd * d);
            c = Gamma.nonZero(1 + odd / c);
            product *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                break;
            }
        }
        return product;
    }
}
