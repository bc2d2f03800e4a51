package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.suggestion.Verdict;

class EligibilityScaleTest {
    @Test
    void scoresOfStoriesThatAreOneAndThatAreNoneAreToldApart() {
        var scale = fitted(IntStream.range(0, 40).toArray());
        assertThat(scale.verdict(3)).isEqualTo(Verdict.YES);
        assertThat(scale.verdict(-3)).isEqualTo(Verdict.NO);
    }

    @Test
    void onlyTheChosenStoriesCount() {
        var scale = fitted(IntStream.range(0, 20).toArray());
        assertThat(scale.verdict(-3)).as("every chosen story is one").isEqualTo(Verdict.YES);
    }

    /// The first twenty stories are Mangomoments with a score of 3, the others none with a score of -3.
    private static EligibilityScale fitted(int[] chosen) {
        var scores = IntStream.range(0, 40).mapToDouble(i -> i < 20 ? 3 : -3).toArray();
        var labels = new boolean[40];
        for (var story = 0; story < 20; story++) {
            labels[story] = true;
        }
        return EligibilityScale.fitted(scores, labels, chosen);
    }
}
