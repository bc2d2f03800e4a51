package org.mangomoment.classifier.evaluation;

import java.util.List;

/// How far scores are from being probabilities.
final class Calibration {

    private static final int BINS = 10;

    private Calibration() {}

    /// Expected calibration error: over ten equally wide bins of score, the mean distance between score and share that
    /// fits, weighted by how many scores fall into the bin. 0 is best.
    static double error(List<Judged> judged) {
        var scores = new double[BINS];
        var fitting = new double[BINS];
        int all = 0;
        for (var story : judged)
            for (var dimension : story.ranking()) {
                int bin = Math.min(BINS - 1, (int) (dimension.score() * BINS));
                scores[bin] += dimension.score();
                if (story.gold().contains(dimension.dimension())) fitting[bin]++;
                all++;
            }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) error += Math.abs(scores[bin] - fitting[bin]);
        return all == 0 ? 0 : error / all;
    }
}
