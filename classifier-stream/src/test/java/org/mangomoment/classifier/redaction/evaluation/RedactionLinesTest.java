package org.mangomoment.classifier.redaction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;
import org.mangomoment.classifier.language.LanguageDetector;
import org.mangomoment.classifier.redaction.PlaceAndOrganisationRecognizer;
import org.mangomoment.classifier.redaction.Redactor;

class RedactionLinesTest {
    private static final LanguageDetector LANGUAGES = new LanguageDetector();
    private static final Redactor FIRST_FOUR_LETTERS = new Redactor(
            text -> List.of(
                    new Finding(0, 4, Kind.NAME, DetectionMethod.LEXICON, "at the beginning", ""),
                    Finding.byPattern(10, 14, Kind.DATE, "in the middle")),
            Map.of(),
            _ -> List.of(),
            PlaceAndOrganisationRecognizer.KEPT);

    @Test
    void everyLineComesBackWithWhatWasHidden() throws IOException {
        var out = new StringWriter();
        new RedactLines(FIRST_FOUR_LETTERS, LANGUAGES)
                .run(
                        new StringReader(
                                "{\"id\": 7, \"text\": \"Anna sat with my mother.\", \"language\": \"en\"}\n\n"),
                        out);
        assertThat(out.toString())
                .startsWith(
                        "{\"id\":7,\"text\":\"Anna sat with my mother.\",\"language\":\"en\",\"redacted\":\"[NAME 1]"
                                + " sat w")
                .contains("{\"start\":0,\"end\":4,\"type\":\"name\",\"finder\":\"lexicon\",\"reason\":\"at the"
                        + " beginning\"}");
    }

    @Test
    void aLineThatIsNoTextIsNamedByItsNumberOnly() {
        assertThatThrownBy(() -> new LanguageLines(LANGUAGES)
                        .run(new StringReader("{\"text\": \"hello\"}\nsecret words\n"), new StringWriter()))
                .hasMessageContaining("line 2")
                .hasMessageNotContaining("secret");
    }

    @Test
    void kindsThatAFileDoesNotMarkAreNotJudged() throws IOException {
        var gold =
                "{\"text\": \"Anna sat with my mother.\", \"spans\": [{\"start\": 5, \"end\": 8, \"type\": \"NAME\"}]}";
        var score = new EvaluateRedaction(FIRST_FOUR_LETTERS, LANGUAGES)
                .run(new StringReader(gold))
                .score();
        assertThat(score.types()).containsEntry("NAME", new TypeScore(1, 0, 0));
        assertThat(score.misses()).hasSize(1);
        assertThat(score.wronglyHiddenWords()).isEqualTo(1);
        assertThat(score.unjudgedWords()).isEqualTo(1);
        assertThat(score.words()).isEqualTo(5);
    }

    @Test
    void whatIsOptionalIsNeitherRightNorWrong() throws IOException {
        var gold = "{\"text\": \"Anna sat with my mother.\", \"spans\": [{\"start\": 14, \"end\": 16, \"type\":"
                + " \"NAME\"}], \"optional\": [{\"start\": 0, \"end\": 4, \"type\": \"NAME\"}]}";
        var score = new EvaluateRedaction(FIRST_FOUR_LETTERS, LANGUAGES)
                .run(new StringReader(gold))
                .score();
        assertThat(score.wronglyHiddenWords()).isZero();
        assertThat(score.all()).isEqualTo(new TypeScore(1, 0, 0));
        assertThat(score.otherWords()).isEqualTo(3);
    }

    @Test
    void everyLanguageAndTagHasItsScoreAndExtrasAreListed() throws IOException {
        var gold = """
            {"text": "Anna sat with my mother.", "language": "en", "tags": ["a", "b"], "spans": [{"start": 0, "end": 4, "type": "NAME"}]}
            {"text": "Toen was het stil hier.", "language": "nl", "tags": ["b"], "spans": []}
            """;
        var report = new EvaluateRedaction(FIRST_FOUR_LETTERS, LANGUAGES).run(new StringReader(gold));
        var score = report.score();
        assertThat(score.languages()).containsOnlyKeys("en", "nl");
        assertThat(score.tags().get("a")).isEqualTo(new GroupScore(new TypeScore(1, 1, 1), 4, 0));
        assertThat(score.tags().get("b")).isEqualTo(new GroupScore(new TypeScore(1, 1, 1), 9, 1));
        assertThat(score.extras())
                .containsExactly(new RedactionScore.Extra(2, 0, 4, "name", "Toen", "at the beginning"));
        var listed = new StringWriter();
        report.writeText(listed, true);
        assertThat(listed.toString()).contains("hidden wrongly: line 2, 0-4, name (at the beginning): Toen");
        var figures = new StringWriter();
        report.writeText(figures, false);
        assertThat(figures.toString()).doesNotContain("Toen").contains("tag");
    }
}
