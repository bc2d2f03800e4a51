package org.mangomoment.classifier.model;

import java.util.List;
import java.util.stream.IntStream;

/// The mean of four learners that differ in how far they may leave the prior and how much of the cues they take as
/// prior. A mean of linear models is a linear model.
final class Ensemble {

    private static final long SEED = 20260101;
    private static final List<Member> MEMBERS =
            List.of(new Member(1, 0.5), new Member(1, 1), new Member(5, 0.5), new Member(5, 1));

    private Ensemble() {}

    /// @param c    C of the logistic regression
    /// @param priorShare of the cues' log-odds
    private record Member(double c, double priorShare) {}

    /// @param cue      number of the dimension among the cue features, or -1
    /// @param shares   how much each text counts, against 1
    /// @param words    features before those of cues
    /// @param features all together
    static LinearScorer learn(
            List<TrainingExample> texts, String dimension, int cue, double[] shares, int words, int features) {
        var learner =
                new LogisticLearner(texts.stream().map(TrainingExample::vector).toList(), features);
        var labels = new boolean[texts.size()];
        for (int i = 0; i < labels.length; i++) labels[i] = texts.get(i).fits(dimension);
        var weights = new float[features];
        double bias = 0;
        for (var member : MEMBERS) {
            var prior = texts.stream()
                    .mapToDouble(t -> member.priorShare * t.cueLogOdds(cue))
                    .toArray();
            var c = IntStream.range(0, labels.length)
                    .mapToDouble(i -> member.c * shares[i])
                    .toArray();
            var learned = learner.learn(labels, prior, c, SEED);
            for (int i = 0; i < weights.length; i++) weights[i] += learned.weights()[i] / MEMBERS.size();
            if (cue >= 0) weights[words + cue] += (float) (member.priorShare / CueVector.SCALE / MEMBERS.size());
            bias += learned.bias() / MEMBERS.size();
        }
        return new LinearScorer(weights, bias);
    }
}
