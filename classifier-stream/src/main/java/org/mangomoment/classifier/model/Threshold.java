package org.mangomoment.classifier.model;

import java.util.Comparator;
import java.util.stream.IntStream;

/// From which probability on a dimension is suggested.
///
/// For calibrated probabilities the threshold with the best F1 is half of that F1 (Lipton, Elkan and Naryanaswamy
/// 2014).
/// The best F1 is much steadier on few stories than the place where it is reached.
final class Threshold {

    /// Where nothing can be tuned.
    static final double UNTUNED = 0.5;

    private Threshold() {}

    static double of(double[] scores, boolean[] fits) {
        return bestF1(scores, fits) / 2;
    }

    private static double bestF1(double[] scores, boolean[] fits) {
        var order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
                .toList();
        long fitting = IntStream.range(0, fits.length).filter(i -> fits[i]).count();
        double best = 0;
        int right = 0;
        for (int n = 1; n <= scores.length; n++) {
            if (fits[order.get(n - 1)]) right++;
            best = Math.max(best, 2.0 * right / (n + fitting));
        }
        return best;
    }
}
