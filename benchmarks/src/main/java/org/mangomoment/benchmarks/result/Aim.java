package org.mangomoment.benchmarks.result;

import java.util.Locale;

/// What a figure should be.
///
/// @param bound   the worst that is good enough
/// @param atLeast true when more is better, false when less is
/// @param ofRatio whether it is about ours divided by the peer's, not about ours alone
public record Aim(double bound, boolean atLeast, boolean ofRatio) {
    /// Ours is so much or more.
    public static Aim atLeast(double bound) {
        return new Aim(bound, true, false);
    }

    /// Ours is so much or less.
    public static Aim atMost(double bound) {
        return new Aim(bound, false, false);
    }

    /// Ours is so many times the peer's or more.
    public static Aim atLeastTimes(double bound) {
        return new Aim(bound, true, true);
    }

    /// Ours is so many times the peer's or less.
    public static Aim atMostTimes(double bound) {
        return new Aim(bound, false, true);
    }

    /// Whether a figure is good enough.
    public boolean reachedBy(double figure) {
        return atLeast ? figure >= bound : figure <= bound;
    }

    /// As `≥ 0.6 ×`.
    @Override
    public String toString() {
        return (atLeast ? "≥ " : "≤ ") + number(bound) + (ofRatio ? " ×" : "");
    }

    private static String number(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%,.0f", number)
                : String.format(Locale.ROOT, "%s", number);
    }
}
