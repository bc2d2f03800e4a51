package org.mangomoment.classifier.evaluation;

import java.util.List;
import java.util.function.Predicate;

/// How often a dimension, or a "no", was rightly suggested, wrongly suggested, and missed.
record Counts(int right, int wrong, int missed) {

    static Counts of(List<Judged> judged, String dimension) {
        return of(
                judged,
                story -> story.gold().contains(dimension),
                story -> story.chosen().contains(dimension));
    }

    static <J> Counts of(List<J> judged, Predicate<J> fitting, Predicate<J> suggested) {
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

    Counts plus(Counts other) {
        return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /// Of what was suggested, the share that fits; 0 when nothing was suggested.
    double precision() {
        return share(right, right + wrong);
    }

    /// Of what fits, the share that was suggested; 0 when nothing fits.
    double recall() {
        return share(right, right + missed);
    }

    double f1() {
        return share(2 * right, 2 * right + wrong + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
