package org.mangomoment.classifier.model;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.suggestion.LogOdds;
import org.mangomoment.classifier.suggestion.Verdict;

/// Learns whether a story is a Mangomoment as dimensions are learned: how far its words change what the cues say.
/// Nearly all stories are one, so what is watched is "no".
final class EligibilityTrainer {

    /// With fewer different texts of one answer, eligibility stays with the cues: it would be a few stories by heart.
    static final int FEWEST = 10;

    private final List<TrainingExample> texts;
    private final int cue;
    private final CrossValidatedTrainer trainer;
    private final boolean[] labels;

    /// @param texts  each a Mangomoment or none
    /// @param cue    the number of eligibility among what cues are known for
    /// @param trainer over the same texts
    EligibilityTrainer(List<TrainingExample> texts, int cue, CrossValidatedTrainer trainer) {
        this.texts = List.copyOf(texts);
        this.cue = cue;
        this.trainer = trainer;
        this.labels = new boolean[texts.size()];
        for (int i = 0; i < labels.length; i++) labels[i] = texts.get(i).fits(CueVector.ELIGIBLE);
    }

    /// Null where there is too little to learn from, or where it may be no better than the cues.
    @Nullable
    LearnedEligibility learn() {
        if (different(i -> labels[i]) < FEWEST || different(i -> !labels[i]) < FEWEST) return null;
        var scores = trainer.heldOut(CueVector.ELIGIBLE);
        if (!contest(scores).isWon()) return null;
        return EligibilityScale.fitted(scores, labels, where(_ -> true)).learned(trainer.scorer(CueVector.ELIGIBLE));
    }

    private long different(IntPredicate chosen) {
        return IntStream.of(where(chosen))
                .mapToObj(i -> texts.get(i).text())
                .distinct()
                .count();
    }

    /// For every story the scale is fitted on others too: on those that chose it, it is better than it is.
    private BootstrapComparison contest(double[] scores) {
        var scales = IntStream.range(0, CrossValidatedTrainer.FOLDS)
                .mapToObj(fold -> EligibilityScale.fitted(scores, labels, where(i -> fold(i) != fold)))
                .toList();
        return new BootstrapComparison(IntStream.range(0, labels.length)
                .mapToObj(i -> new BootstrapComparison.Case(
                        !labels[i], scales.get(fold(i)).verdict(scores[i]) == Verdict.NO, byCues(i) == Verdict.NO))
                .toList());
    }

    private int[] where(IntPredicate chosen) {
        return IntStream.range(0, labels.length).filter(chosen).toArray();
    }

    private int fold(int text) {
        return texts.get(text).fold(CrossValidatedTrainer.FOLDS);
    }

    private Verdict byCues(int text) {
        return Verdict.of(LogOdds.probability(texts.get(text).cueLogOdds(cue)));
    }
}
