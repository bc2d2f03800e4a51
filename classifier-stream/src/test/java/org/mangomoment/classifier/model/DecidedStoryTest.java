package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.suggestion.Verdict;

/// A story that is no Mangomoment says nothing about dimensions.
class DecidedStoryTest {
    private static final Set<String> NONE = Set.of();
    private static final Set<String> RESPECT = Set.of("respect");

    @Test
    void aMangomomentWithoutDimensionsFitsNoneOfThem() {
        assertThat(DecidedStory.hasDimensions(Verdict.YES, NONE)).isTrue();
        assertThat(DecidedStory.hasDimensions(null, NONE)).isTrue();
    }

    @Test
    void whatIsNoMangomomentSaysNothingWhateverWasChosen() {
        assertThat(DecidedStory.hasDimensions(Verdict.NO, RESPECT)).isFalse();
    }

    @Test
    void whatIsUnclearSaysSomethingOnlyWithADimension() {
        assertThat(DecidedStory.hasDimensions(Verdict.UNCLEAR, RESPECT)).isTrue();
        assertThat(DecidedStory.hasDimensions(Verdict.UNCLEAR, NONE)).isFalse();
    }
}
