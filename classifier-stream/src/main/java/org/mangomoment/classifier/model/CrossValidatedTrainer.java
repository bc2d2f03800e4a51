package org.mangomoment.classifier.model;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The texts from which each dimension, or eligibility, is learned by itself.
///
/// Calibration and threshold come from scores of stories that were held out, in four folds.
final class CrossValidatedTrainer {

    static final int FOLDS = 4;

    /// How much a further text counts, against 1 for a decided story.
    private static final double SHARE_OF_FURTHER = 0.2;

    /// With fewer fitting stories nothing is calibrated.
    private static final int FEWEST_FITTING = 4;

    private final List<TrainingExample> texts;
    private final int decided;
    private final Vocabulary vocabulary;
    private final List<String> known;
    private final EmbeddingFeatures meaning;

    /// @param texts      the decided ones first
    /// @param decided    how many are decided stories
    /// @param vocabulary features before those of cues
    /// @param meaning    features after those of cues
    CrossValidatedTrainer(
            List<TrainingExample> texts,
            int decided,
            Vocabulary vocabulary,
            List<String> known,
            EmbeddingFeatures meaning) {
        this.texts = List.copyOf(texts);
        this.decided = decided;
        this.vocabulary = vocabulary;
        this.known = List.copyOf(known);
        this.meaning = meaning;
    }

    LearnedDimension learn(String dimension) {
        var scorer = scorer(dimension);
        var labels = new boolean[decided];
        for (int i = 0; i < decided; i++) labels[i] = texts.get(i).fits(dimension);
        var heldOut = heldOut(dimension);
        if (IntStream.range(0, decided).filter(i -> labels[i]).count() < FEWEST_FITTING)
            return new LearnedDimension(scorer.output(dimension, PlattScaling.NONE, Threshold.UNTUNED), heldOut);
        var platt = PlattScaling.fitted(heldOut, labels);
        return new LearnedDimension(
                scorer.output(dimension, platt, Threshold.of(heldOut, labels)),
                DoubleStream.of(heldOut).map(platt::applied).toArray());
    }

    /// Learned from all texts.
    LinearScorer scorer(String label) {
        return learn(label, IntStream.range(0, texts.size()).toArray());
    }

    /// The scores that decided stories get from models that were not trained on them, not yet calibrated; those of one
    /// fold from the same model.
    double[] heldOut(String dimension) {
        var scores = new double[decided];
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            var scorer = learn(
                    dimension,
                    IntStream.range(0, texts.size())
                            .filter(i -> i >= decided || texts.get(i).fold(FOLDS) != fold)
                            .toArray());
            for (int i = 0; i < decided; i++)
                if (texts.get(i).fold(FOLDS) == fold)
                    scores[i] = scorer.score(texts.get(i).vector());
        }
        return scores;
    }

    private LinearScorer learn(String dimension, int[] chosen) {
        return Ensemble.learn(
                IntStream.of(chosen).mapToObj(texts::get).toList(),
                dimension,
                known.indexOf(dimension),
                IntStream.of(chosen)
                        .mapToDouble(i -> i < decided ? 1 : SHARE_OF_FURTHER)
                        .toArray(),
                vocabulary.size(),
                vocabulary.size() + known.size() + meaning.size());
    }
}
