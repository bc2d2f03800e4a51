package org.mangomoment.search.figure;

/// Where a share lies with 95 percent confidence, both 0 to 1.
public record Interval(double from, double to) {
    /// The normal distribution lies within so many standard deviations with 95 percent probability.
    private static final double Z = 1.959964;

    /// Wilson's score interval for a share of endless units.
    ///
    /// @param of 1 and up
    static Interval ofShare(long fitting, long of) {
        return wilson((double) fitting / of, of, Long.MAX_VALUE);
    }

    /// Wilson's score interval (E. B. Wilson, Probable inference, the law of succession, and statistical
    /// inference, 1927) for a share among all units, of which some were drawn without replacement. What was
    /// drawn counts as `drawn (units - 1) / (units - drawn)` would of endless units (W. G. Cochran, Sampling
    /// techniques, 3rd ed., 1977, 2.6); when all were drawn, nothing is uncertain.
    ///
    /// @param share among those drawn, 0 to 1; a unit may count for a part, which makes the interval too wide
    ///              only
    /// @param drawn 1 and up, at most `units`
    static Interval wilson(double share, long drawn, long units) {
        if (drawn >= units) {
            return new Interval(share, share);
        }
        return scored(share, drawn * (units - 1.0) / (units - drawn));
    }

    /// Wilson's score interval for a share of endless units, of which the counted ones are taken as a sample.
    ///
    /// @param fitting 0 to `counted`
    /// @param counted 1 and up
    public static Interval wilson(long fitting, long counted) {
        double size = counted;
        return scored(fitting / size, size);
    }

    /// The same for a share that need not come from whole units, such as a mean.
    ///
    /// @param share   0 to 1
    /// @param counted 1 and up
    public static Interval around(double share, long counted) {
        return scored(share, (double) counted);
    }

    private static Interval scored(double share, double size) {
        var shrink = 1 + Z * Z / size;
        var centre = (share + Z * Z / (2 * size)) / shrink;
        var half = Z / shrink * Math.sqrt(share * (1 - share) / size + Z * Z / (4 * size * size));
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
