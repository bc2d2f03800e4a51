package org.mangomoment.classifier.evaluation;

import java.util.List;
import org.mangomoment.classifier.model.DecidedStory;
import org.mangomoment.classifier.suggestion.Suggester;

/// Learns from the training part of every split, judges its test part, and measures all judgements together.
public final class Evaluator {

    private final Learner learner;

    public Evaluator(Learner learner) {
        this.learner = learner;
    }

    public Evaluation evaluate(List<Split> splits) {
        boolean oneFits = splits.stream().allMatch(Evaluator::oneFits);
        var judgements = new Judgements(oneFits);
        double trainNanos = 0;
        double suggestNanos = 0;
        for (var split : splits) {
            long start = System.nanoTime();
            var suggester = learner.learn(split.training());
            long learned = System.nanoTime();
            for (var story : split.test()) judgements.add(suggester, story);
            trainNanos += learned - start;
            suggestNanos += System.nanoTime() - learned;
        }
        return judgements.evaluation(trainNanos, suggestNanos);
    }

    /// Measures a suggester of which any number of dimensions may fit; on one thread.
    ///
    /// @param decided stories whose answers are known; where none has dimensions only eligibility is measured
    public static Evaluation measure(Suggester suggester, List<DecidedStory> decided) {
        long start = System.nanoTime();
        var judgements = new Judgements(false);
        for (var story : decided) judgements.add(suggester, story);
        return judgements.evaluation(0, (double) (System.nanoTime() - start));
    }

    private static boolean oneFits(Split split) {
        return split.test().stream().allMatch(story -> story.dimensions().size() == 1);
    }
}
