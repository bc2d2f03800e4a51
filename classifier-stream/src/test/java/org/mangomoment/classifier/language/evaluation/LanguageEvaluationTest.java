package org.mangomoment.classifier.language.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.language.LanguageDetector;

class LanguageEvaluationTest {
    private static final LanguageDetector DETECTOR = new LanguageDetector();

    @Test
    void accuracyConfusionAndMissesAreToldWithAndWithoutADeclaration() throws IOException {
        var report = run("""
                {"id": "a", "text": "De zuster bleef bij mij", "gold": "nl"}

                {"id": "b", "text": "Prima", "gold": "nl", "declared": "de"}
                {"text": "She stayed with me", "language": "en"}
                {"id": "d", "text": "She stayed with me", "gold": "fr", "declared": "en"}
                """);
        assertThat(report.undeclared().texts()).isEqualTo(4);
        assertThat(report.undeclared().misses()).extracting(ToldLanguage::id).contains("d");
        assertThat(report.undeclared().confusion()).containsEntry("fr", Map.of("en", 1L));
        assertThat(report.declared().accuracy()).isEqualTo(0.5);
        assertThat(report.declared().misses()).extracting(ToldLanguage::id).containsExactly("b", "d");
    }

    @Test
    void theTextNamesIdsAndNeverWhatWasWritten() throws IOException {
        var text = new StringWriter();
        run("{\"id\": \"d\", \"text\": \"She stayed with me\", \"gold\": \"fr\"}")
                .writeText(new PrintWriter(text));
        assertThat(text.toString())
                .contains("undeclared: 1 texts, accuracy 0.000", "fr told as en 1", "missed d: fr, told en")
                .doesNotContain("stayed");
    }

    @Test
    void aLineThatIsNoTextWithALanguageIsRefusedByItsNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run("{\"text\": \"secret\"}"))
                .withMessageContaining("line 1")
                .withMessageNotContaining("secret");
        assertThatIllegalArgumentException().isThrownBy(() -> run("secret")).withMessageNotContaining("secret");
    }

    private static LanguageReport run(String lines) throws IOException {
        return new LanguageEvaluation(DETECTOR).run(new StringReader(lines));
    }
}
