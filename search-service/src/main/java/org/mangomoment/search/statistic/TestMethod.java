package org.mangomoment.search.statistic;

import java.util.Locale;

/// How the probability of a test was found.
public enum TestMethod {
    /// There was nothing to test.
    NONE,
    /// By the chi-square distribution: all expected counts are five or more.
    CHI_SQUARE,
    /// Exactly, over all tables with the same totals.
    EXACT,
    /// By the chi-square distribution although an expected count is below five, because there are too many
    /// tables.
    APPROXIMATE;

    /// As `chi-square`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
