package org.mangomoment.classifier.model;

/// Turns scores into probabilities: `logistic(slope · score + shift)`, fitted on stories that were held out, and drawn
/// towards leaving the score as it is, so that few stories change little.
record PlattScaling(double slope, double shift) {

    static final PlattScaling NONE = new PlattScaling(1, 0);

    private static final double SLOPE_TOWARDS_ONE = 5;
    private static final double SHIFT_TOWARDS_ZERO = 1;
    private static final double FLATTEST = 0.1;
    private static final int MOST_STEPS = 50;

    /// Newton's steps, each halved until it is one downwards.
    ///
    /// @param scores log-odds
    static PlattScaling fitted(double[] scores, boolean[] labels) {
        var best = NONE;
        for (int step = 0; step < MOST_STEPS; step++) {
            var newton = best.newton(scores, labels);
            double size = 1;
            while (size > 1e-6 && best.plus(newton, size).loss(scores, labels) > best.loss(scores, labels)) size /= 2;
            if (size <= 1e-6) break;
            best = best.plus(newton, size);
        }
        return new PlattScaling(Math.max(FLATTEST, best.slope), best.shift);
    }

    double applied(double score) {
        return slope * score + shift;
    }

    private PlattScaling plus(PlattScaling step, double size) {
        return new PlattScaling(slope + size * step.slope, shift + size * step.shift);
    }

    private double loss(double[] scores, boolean[] labels) {
        double loss = (SLOPE_TOWARDS_ONE * (slope - 1) * (slope - 1) + SHIFT_TOWARDS_ZERO * shift * shift) / 2;
        for (int i = 0; i < scores.length; i++) {
            double margin = labels[i] ? applied(scores[i]) : -applied(scores[i]);
            loss += margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
        }
        return loss;
    }

    private PlattScaling newton(double[] scores, boolean[] labels) {
        double gSlope = SLOPE_TOWARDS_ONE * (slope - 1);
        double gShift = SHIFT_TOWARDS_ZERO * shift;
        double hSlope = SLOPE_TOWARDS_ONE;
        double hShift = SHIFT_TOWARDS_ZERO;
        double hBoth = 0;
        for (int i = 0; i < scores.length; i++) {
            double p = 1 / (1 + Math.exp(-applied(scores[i])));
            double error = p - (labels[i] ? 1 : 0);
            gSlope += error * scores[i];
            gShift += error;
            hSlope += p * (1 - p) * scores[i] * scores[i];
            hShift += p * (1 - p);
            hBoth += p * (1 - p) * scores[i];
        }
        double determinant = hSlope * hShift - hBoth * hBoth;
        return new PlattScaling(
                -(hShift * gSlope - hBoth * gShift) / determinant, -(hSlope * gShift - hBoth * gSlope) / determinant);
    }
}
