package org.mangomoment.schemas.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodebookCheckTest {
    private static final String ODD = """
            {"version": 1, "classes": {"nl": {}, "en": {"food": ["soup"], "drink": ["tea"]}}, "dimensions": [
               {"id": "comfort", "label": {"nl": "Comfort", "en": "Comfort"}, "definition": {"nl": "warm", "en": "warm"},
                "include": {"nl": "ja", "en": "yes"}, "prior": 0.2,
                "cues": {"nl": [], "en": [{"phrase": "<food>", "weight": 2.0}, {"phrase": "Blanket", "weight": 2.0},
                  {"phrase": "a cup of tea in bed", "weight": 1}, {"phrase": "warm  bath", "weight": 1},
                  {"phrase": "pillow", "weight": 9}, {"phrase": "pillow", "weight": 1}]}}],
             "eligibility": {"prior": 0.9, "moment": {"cues": {"nl": [], "en": []}}, "reasons": []}}
            """;

    @Test
    void whatIsOddIsSaidWithItsPlace() {
        assertThat(CodebookCheck.remarks(CodebookFile.read(ODD)))
                .extracting(CodebookRemark::words)
                .containsExactly(
                        "comfort has no exclude",
                        "comfort has no cue in Dutch: it is suggested there only once there are decisions",
                        "comfort, en: 'Blanket' has capitals: it can never be found",
                        "comfort, en: 'a cup of tea in bed' has 6 words, expected at most 5",
                        "comfort, en: 'warm  bath' has blanks too many: it can never be found",
                        "comfort, en: 'pillow' weighs 9.0, expected -3 to 3",
                        "comfort, en: 'pillow' stands there twice: only the greater weight counts",
                        "class <drink>, en: no cue names it");
    }

    @Test
    void wordsThatOneLanguageLacksAreMissedThere() {
        assertThat(CodebookCheck.remarks(CodebookFile.read(ODD.replace("\"nl\": \"ja\"", "\"nl\": \" \""))))
                .extracting(CodebookRemark::words)
                .contains("comfort has no include in Dutch");
    }

    @Test
    void aCodebookWithoutDimensionsIsRefused() {
        var none = CodebookFile.read("""
                {"version": 1, "dimensions": [],
                 "eligibility": {"prior": 0.9, "moment": {"cues": {"nl": [], "en": []}}, "reasons": []}}""");
        assertThatThrownBy(() -> CodebookCheck.remarks(none)).hasMessageContaining("no dimensions");
    }

    @Test
    void nothingIsOddAboutTheCodebookThatComesAlong() {
        assertThat(CodebookCheck.remarks(CodebookFile.bundled())).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsRefused() {
        var unknown = CodebookFile.read(ODD.replace("<food>", "<fruit>"));
        assertThatThrownBy(() -> CodebookCheck.remarks(unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names the class <fruit>");
    }
}
