package org.mangomoment.classifier.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Labels of which exactly one fits: the highest score is the answer. What the labels' models say of a story is weighed
/// against each other, and since a rare label would still hardly ever be highest, every label is then moved by a share
/// of
/// how common it is: as much as is best for accuracy and macro-F1 together. Both are learned from stories that were
/// held
/// out, and both leave each label's score linear in the story's features.
final class OnlyOneFits {

    private static final double LARGEST_SHARE = 0.6;
    private static final int STEPS = 12;

    private final List<Output> outputs;
    private final int[] fitting;
    private final double[] commonness;
    private final double[][] heldOut;

    private OnlyOneFits(List<LearnedDimension> learned, List<DecidedStory> decided) {
        this.outputs = learned.stream().map(LearnedDimension::output).toList();
        this.fitting = decided.stream().mapToInt(this::fitting).toArray();
        this.commonness = IntStream.range(0, outputs.size())
                .mapToDouble(label -> {
                    long count = IntStream.of(fitting).filter(f -> f == label).count();
                    return Math.log((count + 0.5) / (fitting.length - count + 0.5));
                })
                .toArray();
        this.heldOut = IntStream.range(0, decided.size())
                .mapToObj(story -> learned.stream()
                        .mapToDouble(label -> label.heldOut(story))
                        .toArray())
                .toArray(double[][]::new);
    }

    static boolean holdsFor(List<DecidedStory> decided) {
        return decided.stream()
                                .mapToInt(s -> s.dimensions().size())
                                .filter(n -> n == 1)
                                .count()
                        == decided.size()
                && decided.stream()
                                .flatMap(s -> s.dimensions().stream())
                                .distinct()
                                .count()
                        > 2;
    }

    /// The outputs, weighed against each other and moved.
    static List<Output> weighed(List<LearnedDimension> learned, List<DecidedStory> decided) {
        var labels = new OnlyOneFits(learned, decided);
        var softmax = Softmax.fitted(labels.heldOut, labels.fitting);
        double share = labels.bestShare(softmax.applied(labels.heldOut));
        return IntStream.range(0, learned.size())
                .mapToObj(label -> labels.output(label, softmax, share))
                .toList();
    }

    private Output output(int label, Softmax softmax, double share) {
        var weights = IntStream.range(0, outputs.size())
                .mapToDouble(score -> softmax.weight(score, label))
                .toArray();
        return outputs.get(label).mixed(outputs, weights, softmax.bias(label) - share * commonness[label]);
    }

    private int fitting(DecidedStory story) {
        return IntStream.range(0, outputs.size())
                .filter(label -> story.dimensions().contains(outputs.get(label).dimension()))
                .findFirst()
                .orElse(-1);
    }

    private double bestShare(double[][] scores) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> LARGEST_SHARE * step / STEPS)
                .reduce((a, b) -> quality(scores, b) > quality(scores, a) ? b : a)
                .orElse(0.0);
    }

    private double quality(double[][] scores, double share) {
        var right = new int[outputs.size()];
        var said = new int[outputs.size()];
        var fits = new int[outputs.size()];
        for (int story = 0; story < fitting.length; story++) {
            int answer = answer(scores[story], share);
            said[answer]++;
            fits[fitting[story]]++;
            if (answer == fitting[story]) right[answer]++;
        }
        double f1 = 0;
        for (int label = 0; label < right.length; label++)
            f1 += 2.0 * right[label] / Math.max(1, said[label] + fits[label]);
        return (double) Arrays.stream(right).sum() / fitting.length + f1 / right.length;
    }

    private int answer(double[] scores, double share) {
        int best = 0;
        for (int label = 1; label < scores.length; label++)
            if (scores[label] - share * commonness[label] > scores[best] - share * commonness[best]) best = label;
        return best;
    }
}
