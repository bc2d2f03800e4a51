package org.mangomoment.classifier.model;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin 2011), with a prior log-odds for
/// every text: what is learned is only the difference from the prior, so that with few texts the prior stays.
///
/// liblinear and CoreNLP learn the same without a prior, which is why it stands here.
final class LogisticLearner {

    private static final int MOST_PASSES = 100;

    /// Enough when no text moves by more than this share of what it may.
    private static final double TOLERANCE = 0.002;

    /// The bias is a feature of this value, so that it is hardly regularised.
    private static final double BIAS = 3;

    private final List<SparseVector> texts;
    private final int features;
    private final double[] squaredLengths;

    LogisticLearner(List<SparseVector> texts, int features) {
        this.texts = texts;
        this.features = features;
        this.squaredLengths =
                texts.stream().mapToDouble(t -> t.squaredLength() + BIAS * BIAS).toArray();
    }

    /// What was learned: `weights · text + bias` is to be added to the prior.
    record Learned(float[] weights, double bias) {}

    /// Learns one dimension.
    ///
    /// @param labels  per text
    /// @param prior   log-odds per text
    /// @param c per text, above 0: how far it may move the weights (C)
    Learned learn(boolean[] labels, double[] prior, double[] c, long seed) {
        var state = new State(labels, prior, c);
        var order = new int[texts.size()];
        Arrays.setAll(order, i -> i);
        var random = new Random(seed);
        double moved = 1;
        for (int pass = 0; pass < MOST_PASSES && moved > TOLERANCE; pass++) {
            shuffle(order, random);
            moved = 0;
            for (int i : order) moved = Math.max(moved, state.improve(i));
        }
        return new Learned(state.weights, state.bias * BIAS);
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    /// The dual variables, each between 0 and its c, and the weights that follow from them.
    private final class State {

        private final boolean[] labels;
        private final double[] prior;
        private final double[] c;
        private final double[] logits = new double[texts.size()];
        private final float[] weights = new float[features];
        private double bias;

        State(boolean[] labels, double[] prior, double[] c) {
            this.labels = labels;
            this.prior = prior;
            this.c = c;
            for (int i = 0; i < logits.length; i++) {
                logits[i] = -sign(i) * prior[i];
                add(i, dual(i, logits[i]));
            }
        }

        /// Finds the best dual variable of one text with all others fixed; returns how far it moved, as a share.
        double improve(int i) {
            double margin = sign(i) * (prior[i] + texts.get(i).dot(weights) + bias * BIAS);
            double old = dual(i, logits[i]);
            logits[i] = bestLogit(i, margin, old);
            double change = dual(i, logits[i]) - old;
            add(i, change);
            return Math.abs(change) / c[i];
        }

        /// The root of `logit + margin + length² · (dual - old)`, which grows with the logit: Newton's steps, kept
        /// between bounds.
        private double bestLogit(int i, double margin, double old) {
            double low = -margin - squaredLengths[i] * (c[i] - old);
            double high = -margin + squaredLengths[i] * old;
            double logit = Math.clamp(logits[i], low, high);
            for (int step = 0; step < 30; step++) {
                double share = dual(i, logit) / c[i];
                double error = logit + margin + squaredLengths[i] * (c[i] * share - old);
                if (Math.abs(error) < 1e-5) break;
                if (error > 0) high = logit;
                else low = logit;
                double next = logit - error / (1 + squaredLengths[i] * c[i] * share * (1 - share));
                logit = next > low && next < high ? next : (low + high) / 2;
            }
            return logit;
        }

        private double dual(int i, double logit) {
            return c[i] / (1 + Math.exp(-logit));
        }

        private void add(int i, double change) {
            texts.get(i).addTo(weights, sign(i) * change);
            bias += sign(i) * change * BIAS;
        }

        private double sign(int i) {
            return labels[i] ? 1 : -1;
        }
    }
}
