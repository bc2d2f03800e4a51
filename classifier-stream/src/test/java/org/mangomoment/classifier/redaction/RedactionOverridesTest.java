package org.mangomoment.classifier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedactionOverridesTest {
    @Test
    void aLaterRequestTakesItsPieceOutOfEarlierOnes() {
        var asked = RedactionOverrides.NONE.hiding(new Span(0, 20)).showing(new Span(5, 10));
        assertThat(asked.hide()).containsExactly(new Span(0, 5), new Span(10, 20));
        assertThat(asked.show()).containsExactly(new Span(5, 10));
    }

    @Test
    void hidingAgainEndsTheShowing() {
        var asked = RedactionOverrides.NONE.showing(new Span(5, 10)).hiding(new Span(0, 20));
        assertThat(asked.show()).isEmpty();
        assertThat(asked.hide()).containsExactly(new Span(0, 20));
    }

    @Test
    void requestsElsewhereStay() {
        var asked = RedactionOverrides.NONE.hiding(new Span(0, 3)).showing(new Span(3, 6));
        assertThat(asked.hide()).containsExactly(new Span(0, 3));
    }

    @Test
    void addingARequestChangesNoOther() {
        var first = RedactionOverrides.NONE.hiding(new Span(0, 3));
        first.showing(new Span(0, 3));
        assertThat(first.hide()).containsExactly(new Span(0, 3));
    }
}
