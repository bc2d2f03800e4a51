package org.mangomoment.classifier.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.classifier.evaluation.Evaluation.Timing;
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
        var judged = new ArrayList<Judged>();
        double trainNanos = 0;
        double suggestNanos = 0;
        for (var split : splits) {
            long start = System.nanoTime();
            var suggester = learner.learn(split.training());
            long learned = System.nanoTime();
            for (var story : split.test()) judged.add(judge(suggester, story, oneFits));
            trainNanos += learned - start;
            suggestNanos += System.nanoTime() - learned;
        }
        return Evaluation.of(judged, new Timing(trainNanos / 1e9, suggestNanos / 1e6 / Math.max(1, judged.size())));
    }

    /// Measures a suggester of which any number of dimensions may fit; on one thread.
    ///
    /// @param decided at least one
    public static Evaluation measure(Suggester suggester, List<DecidedStory> decided) {
        long start = System.nanoTime();
        var judged =
                decided.stream().map(story -> judge(suggester, story, false)).toList();
        return Evaluation.of(judged, new Timing(0, (System.nanoTime() - start) / 1e6 / judged.size()));
    }

    private static Judged judge(Suggester suggester, DecidedStory story, boolean oneFits) {
        var ranking = suggester.suggest(story.text(), story.language()).dimensions();
        return oneFits
                ? Judged.oneFits(story.id(), story.dimensions(), ranking)
                : Judged.severalMayFit(story.id(), story.dimensions(), ranking);
    }

    private static boolean oneFits(Split split) {
        return split.test().stream().allMatch(story -> story.dimensions().size() == 1);
    }
}
