package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Feature 0 stands for comfort, feature 1 for everything else, and no cue knows either.
class CrossValidatedTrainerTest {
    private static final String COMFORT = "comfort";
    private static final SparseVector PILLOW = new SparseVector(new int[] {0}, new float[] {1});
    private static final SparseVector SOUP = new SparseVector(new int[] {1}, new float[] {1});

    @Test
    void aWordOfFittingStoriesSpeaksForTheDimensionAndOthersAgainst() {
        var learned = trainer(stories(40), 40).learn(COMFORT).output();
        assertThat(learned.dimension()).isEqualTo(COMFORT);
        assertThat(learned.logOdds(PILLOW)).isPositive();
        assertThat(learned.logOdds(SOUP)).isNegative();
    }

    @Test
    void aStoryIsScoredByModelsThatHaveNotSeenIt() {
        var stories = new ArrayList<>(stories(40));
        stories.add(new TrainingExample("the odd one", Set.of(COMFORT), SOUP, new double[] {0}));
        var odd = stories.size() - 1;
        var trainer = trainer(stories, stories.size());
        var others = trainer(stories(40), 40).scorer(COMFORT).score(SOUP);
        var all = trainer.scorer(COMFORT).score(SOUP);
        assertThat(all).isGreaterThan(others);
        assertThat(trainer.heldOut(COMFORT)[odd]).isLessThan(all);
    }

    @Test
    void identicalTextsAreHeldOutTogether() {
        var twice = List.of(story("same text", true), story("same text", false));
        var heldOut = trainer(twice, 2).heldOut(COMFORT);
        assertThat(heldOut[0]).isZero();
        assertThat(heldOut[1]).isZero();
    }

    @Test
    void tooFewFittingStoriesAreNotCalibrated() {
        var few = new ArrayList<TrainingExample>();
        for (int i = 0; i < 20; i++) few.add(story("story " + i, i < 3));
        assertThat(trainer(few, 20).learn(COMFORT).output().threshold()).isEqualTo(Threshold.UNTUNED);
    }

    @Test
    void furtherTextsAreLearnedFromButNotMeasuredWith() {
        var trainer = trainer(stories(40), 20);
        assertThat(trainer.heldOut(COMFORT)).hasSize(20);
        assertThat(trainer.scorer(COMFORT).score(PILLOW))
                .isGreaterThan(
                        trainer(stories(40).subList(0, 20), 20).scorer(COMFORT).score(PILLOW));
    }

    private static CrossValidatedTrainer trainer(List<TrainingExample> stories, int decided) {
        var vocabulary = new Vocabulary(new int[] {1, 3}, new float[] {1, 1});
        return new CrossValidatedTrainer(stories, decided, vocabulary, List.of(COMFORT), EmbeddingFeatures.NONE);
    }

    private static List<TrainingExample> stories(int count) {
        var stories = new ArrayList<TrainingExample>();
        for (int i = 0; i < count; i++) stories.add(story("story " + i, i % 2 == 0));
        return stories;
    }

    private static TrainingExample story(String text, boolean comfort) {
        return new TrainingExample(
                text, comfort ? Set.of(COMFORT) : Set.of(), comfort ? PILLOW : SOUP, new double[] {0});
    }
}
