package org.mangomoment.allinone.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path labelled = Path.of("");

    @BeforeEach
    void writeLabelledTexts() throws IOException {
        var lines = new StringBuilder("text,theme,part\n");
        for (int i = 0; i < 30; i++) {
            lines.append("They brought a warm blanket and a pillow ")
                    .append(i)
                    .append(",COMFORT,")
                    .append(i % 3);
            lines.append("\nMy daughter was allowed to stay ")
                    .append(i)
                    .append(",family,")
                    .append(i % 3);
            lines.append("\nIt was a day like another ")
                    .append(i)
                    .append(",,")
                    .append(i % 3)
                    .append('\n');
        }
        labelled = Files.writeString(folder.resolve("labelled.csv"), lines);
    }

    @Test
    void everyFoldIsTestedAndTheFiguresAreJson() throws IOException {
        assertThat(run("--cross-validate", labelled.toString(), "--fold-field", "part", "--json"))
                .isZero();
        var evaluation = json();
        assertThat(evaluation.path("judgements").asInt()).isEqualTo(90);
        assertThat(evaluation.path("measures").path("microF1").asDouble()).isGreaterThan(0.9);
        assertThat(evaluation.path("intervals").path("rightFirst").path("from").isNumber())
                .isTrue();
    }

    @Test
    void trainingStoriesCanBeDrawn() throws IOException {
        assertThat(run(
                        "--train",
                        labelled.toString(),
                        "--test",
                        labelled.toString(),
                        "--train-size",
                        "20",
                        "--draws",
                        "2",
                        "--json"))
                .isZero();
        assertThat(json().path("judgements").asInt()).isEqualTo(180);
    }

    @Test
    void theTextIsForPeople() {
        assertThat(run("--train", labelled.toString(), "--test", labelled.toString()))
                .isZero();
        assertThat(out.toString()).contains("physical-comfort", "micro-F1", "right first");
    }

    @Test
    void sentencesCanBeEmbedded() {
        assertThat(run("--train", labelled.toString(), "--test", labelled.toString(), "--embeddings", "on"))
                .isZero();
        assertThat(out.toString()).contains("90 sentences embedded");
    }

    @Test
    void storiesThatAreNoMomentAreMeasuredAlone() throws IOException {
        var none = Files.writeString(folder.resolve("none.jsonl"), """
                {"text": "test test", "language": "en", "theme": [], "eligibility": "no"}
                {"text": "Iedereen welkom op onze jaarlijkse kerstmarkt!", "language": "nl", "eligibility": "no"}
                """);
        var codebook = folder.resolve("codebook.json");
        try (var bundled = getClass().getResourceAsStream("/codebook/codebook-1.json")) {
            Files.copy(Objects.requireNonNull(bundled), codebook);
        }
        assertThat(run("--test", none.toString(), "--cues", codebook.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("of dimensions nothing is measured", "no Mangomoment: 2 of 2", "recall of no");
        out.getBuffer().setLength(0);
        assertThat(run("--test", none.toString(), "--cues", codebook.toString(), "--json"))
                .isZero();
        assertThat(json().path("eligibility").path("none").asInt()).isEqualTo(2);
    }

    @Test
    void withoutAFileItSaysWhatIsMissing() {
        assertThat(run("--train", labelled.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("--cross-validate FILE");
    }

    private int run(String... arguments) {
        var line = Commands.line().setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
        var all = new String[arguments.length + 5];
        System.arraycopy(
                new String[] {"evaluate", "--label-field", "theme", "--rename", "COMFORT=physical-comfort"},
                0,
                all,
                0,
                5);
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        return line.execute(all);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }
}
