package org.mangomoment.schemas.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.codebook.CodebookChange.Kind;

class CodebookComparisonTest {
    private static final String BEFORE = """
            {"version": 1, "dimensions": [
               {"id": "comfort", "label": {"nl": "Comfort", "en": "Comfort"}, "definition": {"nl": "warm", "en": "warm"}, "prior": 0.2,
                "cues": {"nl": [{"phrase": "deken", "weight": 2.0}], "en": [{"phrase": "blanket", "weight": 2.0}]}},
               {"id": "family", "prior": 0.1, "cues": {"nl": [], "en": []}},
               {"id": "access", "prior": 0.1, "cues": {"nl": [], "en": []}}],
             "eligibility": {"prior": 0.9, "moment": {"cues": {"nl": [], "en": []}},
               "reasons": [{"id": "complaint", "cues": {"nl": [], "en": []}}]}}
            """;

    @Test
    void aVersionDiffersInNothingFromItself() {
        assertThat(CodebookComparison.between(CodebookFile.read(BEFORE), CodebookFile.read(BEFORE)))
                .isEmpty();
        assertThat(changed("\"version\": 1", "\"version\": 2")).isEmpty();
    }

    @Test
    void everyKindOfDifferenceIsTold() {
        assertThat(changed("\"id\": \"access\"", "\"id\": \"reach\""))
                .containsExactly(
                        new CodebookChange(Kind.DIMENSION_ADDED, "reach", ""),
                        new CodebookChange(Kind.DIMENSION_REMOVED, "access", ""));
        assertThat(changed("\"nl\": \"Comfort\"", "\"nl\": \"Gemak\""))
                .containsExactly(new CodebookChange(Kind.LABEL, "comfort", ""));
        assertThat(changed("\"en\": \"warm\"", "\"en\": \"warm and dry\""))
                .containsExactly(new CodebookChange(Kind.MEANING, "comfort", "definition"));
        assertThat(changed("\"prior\": 0.2", "\"prior\": 0.3"))
                .containsExactly(new CodebookChange(Kind.PRIOR, "comfort", "0.2 to 0.3"));
        assertThat(changed(
                        "{\"phrase\": \"deken\", \"weight\": 2.0}",
                        "{\"phrases\": [\"deken\", \"kussen\"], \"weight\": 1}"))
                .containsExactly(
                        new CodebookChange(Kind.CUES, "comfort", "Dutch: 1 more, 0 fewer, 1 with another weight"));
        assertThat(changed(
                        "\"version\": 1", "\"version\": 1, \"classes\": {\"nl\": {}, \"en\": {\"food\": [\"soup\"]}}"))
                .containsExactly(new CodebookChange(Kind.CLASSES, "codebook", ""));
        assertThat(changed("\"id\": \"complaint\"", "\"id\": \"advert\""))
                .containsExactly(
                        new CodebookChange(Kind.REASON_ADDED, "advert", ""),
                        new CodebookChange(Kind.REASON_REMOVED, "complaint", ""));
        assertThat(changed("\"prior\": 0.9", "\"prior\": 0.8"))
                .containsExactly(new CodebookChange(Kind.PRIOR, "eligibility", "0.9 to 0.8"));
    }

    @Test
    void anotherOrderIsTold() {
        var swapped = BEFORE.replace("\"family\"", "\"x\"")
                .replace("\"access\"", "\"family\"")
                .replace("\"x\"", "\"access\"");
        assertThat(CodebookComparison.between(CodebookFile.read(BEFORE), CodebookFile.read(swapped)))
                .containsExactly(new CodebookChange(Kind.DIMENSIONS_REORDERED, "codebook", "comfort, access, family"));
    }

    private static List<CodebookChange> changed(String part, String by) {
        assertThat(BEFORE).contains(part);
        return CodebookComparison.between(CodebookFile.read(BEFORE), CodebookFile.read(BEFORE.replace(part, by)));
    }
}
