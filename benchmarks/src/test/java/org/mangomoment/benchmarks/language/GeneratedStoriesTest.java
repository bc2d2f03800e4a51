package org.mangomoment.benchmarks.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedStoriesTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void storiesAreOfRealisticLengthAndHaveEveryPlaceFilled(String language) {
        var stories = GeneratedStories.of(language, 300);
        assertThat(stories).hasSize(300).doesNotHaveDuplicates().allSatisfy(story -> {
            assertThat(GeneratedStories.words(story)).isBetween(100L, 150L);
            assertThat(story).doesNotContain("{", "}");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void storiesAreTheSameAtEveryRun(String language) {
        assertThat(GeneratedStories.of(language, 20)).isEqualTo(GeneratedStories.of(language, 20));
    }
}
