package org.mangomoment.classifier.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.classifier.suggestion.Verdict;

class LabelledFileTest {

    @TempDir
    private Path folder;

    @Test
    void linesOfJsonHoldListsOfLabels() throws IOException {
        var read = read("a.jsonl", """
                {"id": "1", "text": "She stayed.", "dimensions": ["family"], "fold": 2}

                {"id": "2", "text": "Thanks.", "dimensions": [], "language": "nl"}
                """);
        assertThat(read).hasSize(2);
        assertThat(read.getFirst().story().dimensions()).containsExactly("family");
        assertThat(read.getFirst().fold()).isEqualTo("2");
        assertThat(read.getLast().story().dimensions()).isEmpty();
        assertThat(read.getLast().story().language()).isEqualTo("nl");
    }

    @Test
    void csvHoldsOneLabelOrSeveralBetweenBars() throws IOException {
        var read = read("a.csv", "id,label,text\n1,family|access,\"Well, \"\"yes\"\"\"\n2,Care received,Fine\n");
        assertThat(read.getFirst().story().dimensions()).containsExactlyInAnyOrder("family", "access");
        assertThat(read.getFirst().story().text()).isEqualTo("Well, \"yes\"");
        assertThat(read.getLast().story().dimensions()).containsExactly("Care received");
    }

    @Test
    void labelsMayBeCalledDifferentlyInTheCodebook() throws IOException {
        var fields =
                new LabelledFields("body", List.of("theme"), "fold", "moment", Map.of("COMFORT", "physical-comfort"));
        var file = Files.writeString(folder.resolve("b.csv"), "body,theme\nA bath,COMFORT\n");
        assertThat(new LabelledFile(fields).read(file).getFirst().story().dimensions())
                .isEqualTo(Set.of("physical-comfort"));
    }

    @Test
    void aLineMaySayWhetherItIsAMangomoment() throws IOException {
        var read = read("f.jsonl", """
                {"text": "She stayed.", "dimensions": ["family"], "eligibility": "yes"}
                {"text": "Buy two.", "eligibility": "no"}
                {"text": "Thanks.", "dimensions": []}
                """);
        assertThat(read)
                .extracting(labelled -> labelled.story().eligibility())
                .containsExactly(Verdict.YES, Verdict.NO, null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("g.jsonl", "{\"text\": \"a\", \"label\": \"x\", \"eligibility\": \"maybe\"}\n"))
                .withMessageContaining("g.jsonl:1")
                .withMessageContaining("yes, no or unclear");
    }

    @Test
    void aLineWithoutTextIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("c.jsonl", "{\"label\": \"x\"}\n"))
                .withMessageContaining("c.jsonl:1")
                .withMessageContaining("'text'");
    }

    @Test
    void foldsOfTheFileAreTestedOnceEach() throws IOException {
        var splits = Split.folds(read("d.csv", "text,label,fold\na,x,0\nb,x,1\nc,x,1\n"));
        assertThat(splits).hasSize(2);
        assertThat(splits.getFirst().test()).hasSize(1);
        assertThat(splits.getFirst().training()).hasSize(2);
    }

    @Test
    void withoutFoldsIdenticalTextsStayTogether() throws IOException {
        var splits =
                Split.folds(read("e.csv", "text,label\n" + "Nothing,x\nnothing ,x\n".repeat(10) + "Bath,y\nBed,y\n"));
        assertThat(splits)
                .allSatisfy(split -> assertThat(split.test())
                        .noneMatch(test ->
                                split.training().stream().anyMatch(t -> t.text().equalsIgnoreCase(test.text()))));
    }

    private List<Labelled> read(String name, String content) throws IOException {
        return new LabelledFile(LabelledFields.USUAL).read(Files.writeString(folder.resolve(name), content));
    }
}
