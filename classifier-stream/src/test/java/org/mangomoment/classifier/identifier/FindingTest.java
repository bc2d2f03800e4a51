package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FindingTest {
    @Test
    void aFindingHasAtLeastOneCharacter() {
        assertThatThrownBy(() -> found(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> found(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoOverlapWhenTheyShareACharacterAndNotWhenTheyTouch() {
        assertThat(found(2, 5).overlaps(found(4, 9))).isTrue();
        assertThat(found(2, 9).overlaps(found(4, 5))).isTrue();
        assertThat(found(2, 5).overlaps(found(5, 9))).isFalse();
    }

    @Test
    void aFindingByPatternSaysNothingButItsKind() {
        assertThat(found(2, 5))
                .returns(DetectionMethod.PATTERN, Finding::finder)
                .returns("", Finding::detail);
    }

    private static Finding found(int start, int end) {
        return Finding.byPattern(start, end, Kind.PHONE, "form of a phone number");
    }
}
