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

    static double of(double[] scores, boolean[] labels) {
        return of(scores, labels, 1);
    }

    static double of(double[] scores, boolean[] labels, double beta) {
        return bestF(scores, labels, beta * beta) / (1 + beta * beta);
    }

    private static double bestF(double[] scores, boolean[] labels, double betaSquared) {
        var order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
                .toList();
        long fitting = IntStream.range(0, labels.length).filter(i -> labels[i]).count();
        double best = 0;
        int right = 0;
        for (int n = 1; n <= scores.length; n++) {
            if (labels[order.get(n - 1)]) right++;
            best = Math.max(best, (1 + betaSquared) * right / (n + betaSquared * fitting));
        }
        return best;
    }
}
