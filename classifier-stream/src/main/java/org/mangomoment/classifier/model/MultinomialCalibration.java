package org.mangomoment.classifier.model;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/// Multinomial logistic regression on the scores of all labels: what one label's score says about another, and how
/// common each is. Drawn towards leaving the scores as they are, so that few texts change little.
final class MultinomialCalibration {

    private static final double TOWARDS_UNCHANGED = 0.3;
    private static final int MOST_STEPS = 300;
    private static final double SMALLEST_STEP = 1e-4;

    /// A column a label: the weight of each label's score, the bias last.
    private final SimpleMatrix weights;

    private MultinomialCalibration(SimpleMatrix weights) {
        this.weights = weights;
    }

    /// Newton's steps with half of the sum of squares in place of the Hessian, which bounds it, so that no step
    /// overshoots (Böhning 1992, "Multinomial logistic regression algorithm").
    ///
    /// @param scores a row a text, a column a label
    /// @param chosen per text, the number of the label that fits
    static MultinomialCalibration fitted(double[][] scores, int[] chosen) {
        var texts = withBias(new SimpleMatrix(scores));
        int labels = texts.numCols() - 1;
        var fitting = new SimpleMatrix(chosen.length, labels);
        for (int text = 0; text < chosen.length; text++) fitting.set(text, chosen[text], 1);
        var unchanged = SimpleMatrix.identity(labels + 1).extractMatrix(0, labels + 1, 0, labels);
        var step = texts.transpose()
                .mult(texts)
                .scale(0.5)
                .plus(SimpleMatrix.identity(labels + 1).scale(TOWARDS_UNCHANGED))
                .invert();
        var weights = unchanged.copy();
        for (int i = 0; i < MOST_STEPS; i++) {
            var errors = fitting.minus(shares(texts.mult(weights)));
            var gradient = texts.transpose()
                    .mult(errors)
                    .minus(weights.minus(unchanged).scale(TOWARDS_UNCHANGED));
            var change = step.mult(gradient);
            weights = weights.plus(change);
            if (change.elementMaxAbs() < SMALLEST_STEP) break;
        }
        return new MultinomialCalibration(weights);
    }

    private static SimpleMatrix withBias(SimpleMatrix scores) {
        var ones = new SimpleMatrix(scores.numRows(), 1);
        ones.fill(1);
        return scores.concatColumns(ones);
    }

    /// Each row as shares of 1.
    private static SimpleMatrix shares(SimpleMatrix scores) {
        var shares = new SimpleMatrix(scores.numRows(), scores.numCols());
        for (int text = 0; text < scores.numRows(); text++) {
            int row = text;
            var of = IntStream.range(0, scores.numCols())
                    .mapToDouble(label -> scores.get(row, label))
                    .toArray();
            double highest = DoubleStream.of(of).max().orElse(0);
            double sum =
                    DoubleStream.of(of).map(score -> Math.exp(score - highest)).sum();
            for (int label = 0; label < of.length; label++) shares.set(row, label, Math.exp(of[label] - highest) / sum);
        }
        return shares;
    }

    /// How much the score of each label counts for one of them.
    double[] weights(int label) {
        return IntStream.range(0, weights.numCols())
                .mapToDouble(score -> weights.get(score, label))
                .toArray();
    }

    double bias(int label) {
        return weights.get(weights.numRows() - 1, label);
    }
}
