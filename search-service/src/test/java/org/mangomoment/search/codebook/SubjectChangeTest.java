package org.mangomoment.search.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.codebook.CodebookChange;
import org.mangomoment.schemas.codebook.CodebookChange.Kind;
import org.mangomoment.schemas.codebook.CodebookFile;

class SubjectChangeTest {
    static final String FILE = """
            {"version": 1, "dimensions": [
               {"id": "comfort", "label": {"nl": "Comfort", "en": "Comfort"},
                "definition": {"nl": "warm", "en": "warm"}, "prior": 0.2,
                "cues": {"nl": [{"phrase": "deken", "weight": 2.0}], "en": [{"phrase": "blanket", "weight": 2.0}]}},
               {"id": "family", "prior": 0.1, "cues": {"nl": [], "en": []}}],
             "eligibility": {"prior": 0.9, "moment": {"cues": {"nl": [], "en": []}},
               "reasons": [{"id": "complaint", "label": {"nl": "Klacht", "en": "Complaint"},
                 "cues": {"nl": [], "en": []}}]}}
            """;

    @Test
    void theWordsThatDifferAreShownAndNoOthers() {
        var changes = changed("\"en\": \"warm\"", "\"en\": \"warm and dry\"");
        assertThat(changes)
                .containsExactly(new SubjectChange(
                        "comfort",
                        List.of(new CodebookChange(Kind.MEANING, "comfort", "definition")),
                        List.of(new TextChange("definition", "en", List.of("warm"), List.of("warm and dry")))));
    }

    @Test
    void aCueThatWeighsOtherwiseStandsInBothVersions() {
        assertThat(changed("\"deken\", \"weight\": 2.0", "\"deken\", \"weight\": 1.5"))
                .singleElement()
                .extracting(SubjectChange::texts)
                .isEqualTo(List.of(new TextChange("cues", "nl", List.of("2: deken"), List.of("1.5: deken"))));
    }

    @Test
    void aNewDimensionIsShownWholeAndARemovedOneToo() {
        var changes = changed("\"id\": \"comfort\"", "\"id\": \"warmth\"");
        assertThat(changes).extracting(SubjectChange::subject).containsExactly("warmth", "comfort");
        assertThat(changes.getFirst().texts())
                .hasSize(6)
                .allSatisfy(text -> assertThat(text.before()).isEmpty());
        assertThat(changes.getLast().texts())
                .hasSize(6)
                .allSatisfy(text -> assertThat(text.after()).isEmpty());
    }

    @Test
    void aReasonIsASubjectToo() {
        assertThat(changed("\"nl\": \"Klacht\"", "\"nl\": \"Enkel een klacht\""))
                .singleElement()
                .extracting(SubjectChange::texts)
                .isEqualTo(List.of(new TextChange("label", "nl", List.of("Klacht"), List.of("Enkel een klacht"))));
    }

    private static List<SubjectChange> changed(String part, String by) {
        assertThat(FILE).contains(part);
        return SubjectChange.between(read(FILE), read(FILE.replace(part, by)));
    }

    private static Codebook read(String file) {
        return CodebookFile.read(file);
    }
}
