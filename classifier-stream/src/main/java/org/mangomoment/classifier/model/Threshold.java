package org.mangomoment.classifier.model;

import java.util.Comparator;
import java.util.stream.IntStream;

/// From which probability on a dimension is suggested.
///
/// For calibrated probabilities the threshold with the best F1 is half of that F1 (Lipton, Elkan and Naryanaswamy
/// 2014); with the best F-beta, where recall counts beta times as much as precision, it is that F-beta divided by
/// 1 + beta². The best F is much steadier on few stories than the place where it is reached.
final class Threshold {

    /// Where nothing can be tuned.
    static final double UNTUNED = 0.5;

    private Threshold() {}

    static double of(double[] scores, boolean[] fits) {
        return of(scores, fits, 1);
    }

    static double of(double[] scores, boolean[] fits, double beta) {
        return bestF(scores, fits, beta * beta) / (1 + beta * beta);
    }

    private static double bestF(double[] scores, boolean[] fits, double betaSquared) {
        var order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
                .toList();
        long fitting = IntStream.range(0, fits.length).filter(i -> fits[i]).count();
        double best = 0;
        int right = 0;
        for (int n = 1; n <= scores.length; n++) {
            if (fits[order.get(n - 1)]) right++;
            best = Math.max(best, (1 + betaSquared) * right / (n + betaSquared * fitting));
        }
        return best;
    }
}
