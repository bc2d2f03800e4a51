package org.mangomoment.search.statistic;

/// The gamma function and its incomplete integral.
final class Gamma {
    /// Coefficients of C. Lanczos, A precision approximation of the gamma function (1964), for g = 7, as
    /// computed by P. Godfrey; the relative error is below 1e-13.
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };

    private static final int G = 7;
    private static final double PRECISION = 1e-15;
    private static final int MOST_STEPS = 100_000;
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private Gamma() {}

    /// The natural logarithm of Γ(x).
    ///
    /// @param x 0.5 and up
    static double log(double x) {
        var sum = LANCZOS[0];
        for (var term = 1; term < LANCZOS.length; term++) {
            sum += LANCZOS[term] / (x - 1 + term);
        }
        var t = x - 0.5 + G;
        return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }

    /// The natural logarithm of n!.
    static double logFactorial(long n) {
        return log(n + 1.0);
    }

    /// The regularised upper incomplete gamma function Q(a, x): by its series or its continued fraction,
    /// whichever converges quickly (W. H. Press and others, Numerical recipes, 3rd ed., 2007, 6.2).
    ///
    /// @param a 0.5 and up
    /// @param x 0 and up
    static double upper(double a, double x) {
        if (x <= 0) {
            return 1;
        }
        var front = Math.exp(a * Math.log(x) - x - log(a));
        return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x);
    }

    private static double series(double a, double x) {
        var term = 1 / a;
        var sum = term;
        for (var step = 1; step < MOST_STEPS && Math.abs(term) > Math.abs(sum) * PRECISION; step++) {
            term *= x / (a + step);
            sum += term;
        }
        return sum;
    }

    private static double fraction(double a, double x) {
        var b = x + 1 - a;
        var c = 1 / Double.MIN_NORMAL;
        var d = 1 / b;
        var product = d;
        for (var step = 1; step < MOST_STEPS; step++) {
            var an = -step * (step - a);
            b += 2;
            d = 1 / nonZero(an * d + b);
            c = nonZero(b + an / c);
            product *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                break;
            }
        }
        return product;
    }

    /// Keeps a denominator of Lentz's method away from zero.
    static double nonZero(double denominator) {
        return Math.abs(denominator) < Double.MIN_NORMAL ? Double.MIN_NORMAL : denominator;
    }
}
