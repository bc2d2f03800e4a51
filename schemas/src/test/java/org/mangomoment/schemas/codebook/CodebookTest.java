package org.mangomoment.schemas.codebook;

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
    void phrasesOfOneWeightMayStandTogether() {
        var cues = withCues(
                        "{}",
                        "{\"weight\": 2, \"phrases\": [\"tea\", \"cup of tea\"]}, {\"phrase\": \"soup\", \"weight\": 1}")
                .dimensions()
                .getFirst()
                .cues();
        assertThat(cues.en()).containsExactly(new Cue("tea", 2), new Cue("cup of tea", 2), new Cue("soup", 1));
    }

    @Test
    void aCueThatNamesAnUnknownClassIsRefused() {
        assertThat(withCues("{\"food\": [\"soup\"]}", "{\"phrase\": \"hot <food>\", \"weight\": 2}")
                        .classesOrNone()
                        .en())
                .containsOnlyKeys("food");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withCues("{\"food\": [\"soup\"]}", "{\"phrase\": \"hot <drink>\", \"weight\": 2}"))
                .withMessageContaining("'hot <drink>' names the class <drink>, known with words are food");
    }

    private static Codebook withCues(String englishClasses, String englishCues) {
        return Codebook.parse("""
                {"version": 1, "classes": {"nl": {}, "en": %s},
                 "dimensions": [{"id": "comfort", "label": {"nl": "Comfort", "en": "Comfort"}, "prior": 0.1,
                                 "cues": {"nl": [], "en": [%s]}}],
                 "eligibility": {"prior": 0.9, "moment": {"cues": {"nl": [], "en": []}}, "reasons": []}}""".formatted(englishClasses, englishCues));
    }

    @Test
    void whatThePeopleWroteIsAllInTheRecordAndInTheFileMadeOfIt() {
        var written = CodebookFile.bundled();
        assertThat(CodebookFile.read(CodebookFile.text(written))).isEqualTo(written);
        assertThat(written.getDimensions()).allSatisfy(dimension -> {
            assertThat(dimension.getDefinition()).isNotNull();
            assertThat(dimension.getCounterExamples()).isNotNull();
        });
        assertThat(written.getEligibility().getCriteria()).isNotNull();
    }

    @Test
    void aMisspeltFieldIsRefusedByItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withCues("{}", "{\"phrase\": \"tea\", \"wieght\": 2}"))
                .withMessageContaining(
                        "not a codebook: dimensions[0].cues.en[0].wieght is not known; expected phrase,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withCues("{}", "{\"phrase\": \"tea\", \"weight\": \"heavy\"}"))
                .withMessageContaining("dimensions[0].cues.en[0].weight is string; expected a number");
    }

    @Test
    void somethingElseIsNoCodebook() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codebook.parse("[]"))
                .withMessageContaining("not a codebook");
    }
}
