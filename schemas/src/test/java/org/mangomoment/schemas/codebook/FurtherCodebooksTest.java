package org.mangomoment.schemas.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.FurtherCodebook;
import org.mangomoment.schemas.codebook.CodebookChange.Kind;

/// Codebooks beside the first.
class FurtherCodebooksTest {
    private static final String BOTH = """
            {"version": 1, "dimensions": [
               {"id": "comfort", "prior": 0.2, "cues": {"nl": [], "en": []}},
               {"id": "time", "codebook": "model", "section": "causes", "prior": 0.1, "cues": {"nl": [], "en": []}},
               {"id": "trust", "codebook": "model", "prior": 0.1, "cues": {"nl": [], "en": []}}],
             "beside": [{"id": "model", "title": {"nl": "Model", "en": "Model"},
               "sections": [{"id": "causes", "label": {"nl": "Oorzaken", "en": "Causes"}},
                            {"id": "effects", "label": {"nl": "Effecten", "en": "Effects"}}]}],
             "eligibility": {"prior": 0.9, "moment": {"cues": {"nl": [], "en": []}}, "reasons": []}}
            """;

    @Test
    void theTemplateHasTheLevelsOfTheModelAndNoDimensionsAndSaysThatItIsATemplate() {
        var template = FurtherCodebooks.template();
        assertThat(template.getId()).isEqualTo("model");
        assertThat(template.getSections())
                .extracting(section -> section.getId())
                .containsExactlyElementsOf(List.of("preconditions", "catalysts", "impacts").stream()
                        .flatMap(part -> List.of("patient", "professional", "organisation").stream()
                                .map(level -> part + "-" + level))
                        .toList());
        assertThat(template.getTitle().getNl()).contains("sjabloon");
        assertThat(template.getTitle().getEn()).contains("template");
        assertThat(template.getNote()).satisfies(note -> {
            assertThat(note.getNl()).contains("sjabloon", "kennen wij niet");
            assertThat(note.getEn()).contains("template", "not known to us");
        });
    }

    @Test
    void aCodebookBesideTheFirstCanBeUsedAndOneWithoutDimensionsIsRemarkedUpon() {
        assertThat(CodebookCheck.remarks(CodebookFile.read(BOTH)))
                .extracting(CodebookRemark::kind)
                .doesNotContain(CodebookRemark.Kind.NO_DIMENSION);
        assertThat(CodebookCheck.remarks(CodebookFile.read(
                        BOTH.replace("\"codebook\": \"model\",", "").replace("\"section\": \"causes\",", ""))))
                .extracting(CodebookRemark::words)
                .contains("codebook:model has no dimensions: only stewards see it");
    }

    @Test
    void aPlaceThatIsNotThereIsRefusedWithThoseThatAre() {
        refused("\"codebook\": \"model\", \"section\"", "\"codebook\": \"modle\", \"section\"")
                .hasMessage(
                        "dimension 'time' is in codebook 'modle', which is not under 'beside'; expected one of model");
        refused("\"section\": \"causes\"", "\"section\": \"reasons\"")
                .hasMessage("dimension 'time' is in section 'reasons', which codebook 'model' does not have;"
                        + " expected one of causes, effects");
        refused("\"codebook\": \"model\", \"section\"", "\"section\"")
                .hasMessageContaining("dimension 'time' is in section 'causes' of no codebook");
    }

    @Test
    void anIdThatIsThereTwiceIsRefused() {
        refused("\"id\": \"time\"", "\"id\": \"comfort\"").hasMessage("codebook has dimension 'comfort' twice");
        refused("\"id\": \"effects\"", "\"id\": \"causes\"").hasMessageContaining("the section 'causes' twice");
        refused("\"beside\": [", "\"beside\": [{\"id\": \"model\", \"title\": {\"nl\": \"M\", \"en\": \"M\"}},")
                .hasMessageContaining("the codebook 'model' twice");
        refused("\"beside\": [{\"id\": \"model\"", "\"beside\": [{\"id\": \"The model\"")
                .hasMessageContaining("has the id 'The model'");
    }

    @Test
    void theFirstCodebookKeepsADimension() {
        refused("{\"id\": \"comfort\", ", "{\"id\": \"comfort\", \"codebook\": \"model\", ")
                .hasMessageContaining("its first codebook has no dimensions");
    }

    @Test
    void whatDiffersInACodebookBesideTheFirstIsTold() {
        assertThat(changed("\"en\": \"Model\"", "\"en\": \"Our model\""))
                .containsExactly(new CodebookChange(Kind.LABEL, "codebook:model", ""));
        assertThat(changed("\"en\": \"Causes\"", "\"en\": \"Reasons\""))
                .containsExactly(new CodebookChange(Kind.SECTIONS, "codebook:model", ""));
        assertThat(changed(
                        "\"id\": \"model\", \"title\"",
                        "\"id\": \"model\", \"note\": {\"nl\": \"n\", \"en\": \"n\"}, \"title\""))
                .containsExactly(new CodebookChange(Kind.NOTE, "codebook:model", ""));
        assertThat(changed("\"section\": \"causes\"", "\"section\": \"effects\""))
                .containsExactly(new CodebookChange(Kind.PLACE, "time", "model/causes to model/effects"));
        assertThat(changed(" \"section\": \"causes\",", ""))
                .containsExactly(new CodebookChange(Kind.PLACE, "time", "model/causes to model"));
        assertThat(changed("{\"id\": \"model\", \"title\"", "{\"id\": \"other\", \"title\""))
                .containsExactly(
                        new CodebookChange(Kind.CODEBOOK_ADDED, "codebook:other", ""),
                        new CodebookChange(Kind.CODEBOOK_REMOVED, "codebook:model", ""));
    }

    @Test
    void aFileSaysOfACodebookBesideTheFirstWhatTheRecordSays() throws Exception {
        var codebook = CodebookFile.read(BOTH);
        assertThat(CodebookFile.read(CodebookFile.text(codebook))).isEqualTo(codebook);
        assertThat(codebook.getBeside()).extracting(FurtherCodebook::getId).containsExactly("model");
        var alone = CodebookFile.JSON.readTree(CodebookFile.text(CodebookFile.bundled()));
        assertThat(alone.has("beside")).isFalse();
        assertThat(alone.findValues("section")).isEmpty();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String part, String by) {
        assertThat(BOTH).contains(part);
        return assertThatThrownBy(() -> CodebookCheck.remarks(CodebookFile.read(BOTH.replace(part, by))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<CodebookChange> changed(String part, String by) {
        assertThat(BOTH).contains(part);
        return CodebookComparison.between(CodebookFile.read(BOTH), CodebookFile.read(BOTH.replace(part, by)));
    }
}
