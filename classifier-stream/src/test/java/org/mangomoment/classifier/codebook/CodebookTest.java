package org.mangomoment.classifier.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CodebookTest {

    @Test
    void aDimensionThatStandsTwiceIsRefused() {
        var dimension = """
                {"id": "family", "label": {"nl": "Familie", "en": "Family"}, "prior": 0.1, "cues": {"nl": [], "en": []}}""";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codebook.parse("""
                        {"version": 1, "dimensions": [%s, %s],
                         "eligibility": {"prior": 0.9, "moment": {"cues": {"nl": [], "en": []}}, "reasons": []}}""".formatted(dimension, dimension)))
                .withMessageContaining("'family' twice");
    }

    @Test
    void theBundledCodebookHasCuesForEveryDimensionInBothLanguages() {
        assertThat(Codebook.bundled().dimensions())
                .hasSize(8)
                .allMatch(d -> !d.cues().nl().isEmpty() && !d.cues().en().isEmpty());
    }

    @Test
    void somethingElseIsNoCodebook() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codebook.parse("[]"))
                .withMessageContaining("not a codebook");
    }
}
