package org.mangomoment.classifier.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void aSpanNeverEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void spansThatTouchShareNoCharacter() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
        assertThat(new Span(0, 9).overlaps(new Span(3, 5))).isTrue();
    }
}
