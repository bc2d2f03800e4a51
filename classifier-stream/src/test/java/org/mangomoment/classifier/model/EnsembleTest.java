package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// One word, feature 0, and one cue, feature 1.
class EnsembleTest {
    private static final String COMFORT = "comfort";

    @Test
    void withoutStoriesTheCuesShareIsAllThereIs() {
        var scorer = Ensemble.learn(List.of(), COMFORT, 0, new double[0], 1, 2);
        assertThat(scorer.score(text(0, 2))).isCloseTo(0.75 * 2, within(1e-6));
        assertThat(scorer.score(text(1, 0))).isZero();
    }

    @Test
    void aDimensionWithoutCuesIsLearnedFromWordsAlone() {
        var scorer = Ensemble.learn(stories(0), COMFORT, -1, new double[] {1, 1, 1, 1}, 1, 2);
        assertThat(scorer.score(text(1, 0))).isGreaterThan(scorer.score(text(0, 0)));
    }

    @Test
    void whatTheCuesSayAlreadyIsNotLearnedAgain() {
        var cueless = Ensemble.learn(stories(0), COMFORT, 0, new double[] {1, 1, 1, 1}, 1, 2);
        var known = Ensemble.learn(stories(5), COMFORT, 0, new double[] {1, 1, 1, 1}, 1, 2);
        assertThat(known.score(word())).isLessThan(cueless.score(word()));
    }

    @Test
    void aTextThatCountsLessTeachesLess() {
        var whole = Ensemble.learn(stories(0), COMFORT, 0, new double[] {1, 1, 1, 1}, 1, 2);
        var fifth = Ensemble.learn(stories(0), COMFORT, 0, new double[] {0.2, 0.2, 0.2, 0.2}, 1, 2);
        assertThat(fifth.score(word())).isBetween(0.0, whole.score(word()));
    }

    @Test
    void theSameTextsGiveTheSameModel() {
        var shares = new double[] {1, 1, 1, 1};
        assertThat(Ensemble.learn(stories(1), COMFORT, 0, shares, 1, 2).score(text(1, 1)))
                .isEqualTo(Ensemble.learn(stories(1), COMFORT, 0, shares, 1, 2).score(text(1, 1)));
    }

    /// Two stories with the word and about comfort, two without.
    private static List<TrainingExample> stories(double cue) {
        return List.of(story(true, cue), story(true, cue), story(false, -cue), story(false, -cue));
    }

    private static TrainingExample story(boolean comfort, double cue) {
        return new TrainingExample(
                "text", comfort ? Set.of(COMFORT) : Set.of(), text(comfort ? 1 : 0, cue), new double[] {cue});
    }

    private static SparseVector word() {
        return text(1, 0);
    }

    /// @param cue log-odds
    private static SparseVector text(float word, double cue) {
        return new SparseVector(new int[] {0, 1}, new float[] {word, (float) (cue * CueVector.SCALE)});
    }
}
