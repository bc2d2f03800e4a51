package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OnlyOneFitsTest {

    @Test
    void severalLabelsOrNoneIsAnotherTask() {
        assertThat(OnlyOneFits.holdsFor(List.of(story("a"), story("b"), story("c"))))
                .isTrue();
        assertThat(OnlyOneFits.holdsFor(List.of(story("a"), story("b"), story("c", "a"))))
                .isFalse();
        assertThat(OnlyOneFits.holdsFor(List.of(story("a"), story("b"), story("c"), story())))
                .isFalse();
        assertThat(OnlyOneFits.holdsFor(List.of(story("a"), story("b")))).isFalse();
        assertThat(OnlyOneFits.holdsFor(List.of())).isFalse();
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

        var moved = OnlyOneFits.moved(
                List.of(learned("common", common), learned("rare", rare), learned("other", other)), decided);

        var text = new SparseVector(new int[0], new float[0]);
        assertThat(moved.get(1).logOdds(text)).isPositive();
        assertThat(moved.get(1).logOdds(text) - moved.get(0).logOdds(text)).isGreaterThan(0.5);
    }

    @Test
    void whatIsRightAlreadyStaysWhereItIs() {
        var decided = List.of(story("a"), story("a"), story("b"), story("c"));
        var moved = OnlyOneFits.moved(
                List.of(learned("a", 3, 3, -3, -3), learned("b", -3, -3, 3, -3), learned("c", -3, -3, -3, 3)), decided);
        assertThat(moved)
                .allSatisfy(output -> assertThat(output.logOdds(new SparseVector(new int[0], new float[0])))
                        .isZero());
    }

    private static DecidedStory story(String... dimensions) {
        return new DecidedStory("id", "text", "en", Set.of(dimensions));
    }

    private static LearnedDimension learned(String dimension, double... heldOut) {
        return new LearnedDimension(new Output(dimension, new float[0], 0, 0.5), heldOut);
    }
}
