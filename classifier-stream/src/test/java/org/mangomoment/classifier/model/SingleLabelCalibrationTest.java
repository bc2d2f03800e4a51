package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SingleLabelCalibrationTest {

    @Test
    void severalLabelsOrNoneIsAnotherTask() {
        assertThat(SingleLabelCalibration.holdsFor(List.of(story("a"), story("b"), story("c"))))
                .isTrue();
        assertThat(SingleLabelCalibration.holdsFor(List.of(story("a"), story("b"), story("c", "a"))))
                .isFalse();
        assertThat(SingleLabelCalibration.holdsFor(List.of(story("a"), story("b"), story("c"), story())))
                .isFalse();
        assertThat(SingleLabelCalibration.holdsFor(List.of(story("a"), story("b"))))
                .isFalse();
        assertThat(SingleLabelCalibration.holdsFor(List.of())).isFalse();
    }

    /// 80 stories of a common label, 10 each of two rare ones, whose scores are right but for a pull to the common one.
    @Test
    void aRareLabelThatIsPulledDownIsMovedUp() {
        var decided = new ArrayList<DecidedStory>();
        for (int i = 0; i < 100; i++) decided.add(story(i < 80 ? "common" : i < 90 ? "rare" : "other"));
        var common = new double[100];
        var rare = new double[100];
        var other = new double[100];
        Arrays.fill(rare, -4);
        Arrays.fill(other, -4);
        for (int i = 0; i < 100; i++) common[i] = i < 80 ? 2 : 0.5;
        for (int i = 80; i < 90; i++) rare[i] = 0;
        for (int i = 90; i < 100; i++) other[i] = 0;

        var weighed = SingleLabelCalibration.weighed(
                List.of(scoring("common", 0, common), scoring("rare", 1, rare), scoring("other", 2, other)), decided);

        assertThat(answer(weighed, 2, -4, -4)).isEqualTo("common");
        assertThat(answer(weighed, 0.5f, 0, -4)).isEqualTo("rare");
        assertThat(answer(weighed, 0.5f, -4, 0)).isEqualTo("other");
    }

    private static String answer(List<LinearClassifier> outputs, float... features) {
        var text = new SparseVector(new int[] {0, 1, 2}, features);
        return outputs.stream()
                .max(Comparator.comparingDouble(output -> output.logOdds(text)))
                .orElseThrow()
                .dimension();
    }

    @Test
    void fewStoriesThatAreRightAlreadyKeepTheirOrder() {
        var decided = List.of(story("a"), story("a"), story("b"), story("c"));
        var weighed = SingleLabelCalibration.weighed(
                List.of(learned("a", 3, 3, -3, -3), learned("b", -3, -3, 3, -3), learned("c", -3, -3, -3, 3)), decided);
        assertThat(weighed)
                .allSatisfy(output -> assertThat(output.logOdds(new SparseVector(new int[0], new float[0])))
                        .isCloseTo(0, within(0.2)));
    }

    /// Stories of "b" get the higher score for "a"; that "c" is low gives them away.
    @Test
    void whatOneLabelSaysCountsForAnother() {
        var decided = new ArrayList<DecidedStory>();
        for (int i = 0; i < 90; i++) decided.add(story(i < 30 ? "a" : i < 60 ? "b" : "c"));
        var a = new double[90];
        var b = new double[90];
        var c = new double[90];
        for (int i = 0; i < 90; i++) {
            a[i] = i < 60 ? 1 : -2;
            c[i] = i < 30 ? -1 : i < 60 ? -4 : 2;
        }
        var weighed = SingleLabelCalibration.weighed(
                List.of(scoring("a", 0, a), scoring("b", 1, b), scoring("c", 2, c)), decided);
        assertThat(answer(weighed, 1, 0, -1)).isEqualTo("a");
        assertThat(answer(weighed, 1, 0, -4)).isEqualTo("b");
        assertThat(answer(weighed, -2, 0, 2)).isEqualTo("c");
    }

    private static DecidedStory story(String... dimensions) {
        return new DecidedStory("id", "text", "en", Set.of(dimensions));
    }

    /// A label whose score is one feature.
    private static LearnedDimension scoring(String dimension, int feature, double... heldOut) {
        var weights = new float[3];
        weights[feature] = 1;
        return new LearnedDimension(new LinearClassifier(dimension, weights, 0, 0.5), heldOut);
    }

    private static LearnedDimension learned(String dimension, double... heldOut) {
        return new LearnedDimension(new LinearClassifier(dimension, new float[0], 0, 0.5), heldOut);
    }
}
