package org.mangomoment.classifier.measure;

import java.util.List;
import java.util.function.Predicate;

/// How often something was rightly suggested, wrongly suggested, and missed.
public record Counts(int right, int wrong, int missed) {

    public static <J> Counts of(List<J> judged, Predicate<J> fitting, Predicate<J> suggested) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (var story : judged) {
            boolean fits = fitting.test(story);
            boolean chosen = suggested.test(story);
            if (fits && chosen) right++;
            else if (chosen) wrong++;
            else if (fits) missed++;
        }
        return new Counts(right, wrong, missed);
    }

    public Counts plus(Counts other) {
        return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /// How many were suggested.
    public int suggested() {
        return right + wrong;
    }

    /// How many fit.
    public int fitting() {
        return right + missed;
    }

    /// Of what was suggested, the share that fits; 0 when nothing was suggested.
    public double precision() {
        return share(right, suggested());
    }

    /// Of what fits, the share that was suggested; 0 when nothing fits.
    public double recall() {
        return share(right, fitting());
    }

    /// The harmonic mean of both; 0 when nothing was suggested and nothing fits.
    public double f1() {
        return share(2 * right, 2 * right + wrong + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
