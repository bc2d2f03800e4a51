package org.mangomoment.classifier.model;

import java.util.List;
import java.util.stream.IntStream;

/// Labels of which exactly one fits: the highest score is the answer, and a rare label would hardly ever have it.
/// So every label is moved by a share of how common it is, as much as is best for accuracy and macro-F1 together on
/// stories that were held out.
final class OnlyOneFits {

    private static final double LARGEST_SHARE = 0.6;
    private static final int STEPS = 6;

    private final List<LearnedDimension> learned;
    private final int[] fitting;
    private final double[] logOdds;

    private OnlyOneFits(List<LearnedDimension> learned, List<DecidedStory> decided) {
        this.learned = learned;
        this.fitting = decided.stream().mapToInt(this::fitting).toArray();
        this.logOdds = IntStream.range(0, learned.size())
                .mapToDouble(label -> {
                    long count = IntStream.of(fitting).filter(f -> f == label).count();
                    return Math.log((count + 0.5) / (fitting.length - count + 0.5));
                })
                .toArray();
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

    /// The outputs, moved.
    static List<Output> moved(List<LearnedDimension> learned, List<DecidedStory> decided) {
        var labels = new OnlyOneFits(learned, decided);
        double share = IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> LARGEST_SHARE * step / STEPS)
                .reduce((a, b) -> labels.quality(b) > labels.quality(a) ? b : a)
                .orElse(0.0);
        return IntStream.range(0, learned.size())
                .mapToObj(label -> learned.get(label).output().moved(-share * labels.logOdds[label]))
                .toList();
    }

    private int fitting(DecidedStory story) {
        return IntStream.range(0, learned.size())
                .filter(label ->
                        story.dimensions().contains(learned.get(label).output().dimension()))
                .findFirst()
                .orElse(-1);
    }

    private double quality(double share) {
        var right = new int[learned.size()];
        var said = new int[learned.size()];
        var fits = new int[learned.size()];
        for (int story = 0; story < fitting.length; story++) {
            int answer = answer(story, share);
            said[answer]++;
            fits[fitting[story]]++;
            if (answer == fitting[story]) right[answer]++;
        }
        double f1 = 0;
        for (int label = 0; label < right.length; label++)
            f1 += 2.0 * right[label] / Math.max(1, said[label] + fits[label]);
        return (double) IntStream.of(right).sum() / fitting.length + f1 / right.length;
    }

    private int answer(int story, double share) {
        int best = 0;
        for (int label = 1; label < logOdds.length; label++)
            if (score(story, label, share) > score(story, best, share)) best = label;
        return best;
    }

    private double score(int story, int label, double share) {
        return learned.get(label).heldOut(story) - share * logOdds[label];
    }
}
