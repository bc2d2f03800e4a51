package org.mangomoment.allinone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.codebook.CodebookFile;
import org.mangomoment.schemas.codebook.FurtherCodebooks;

/// A codebook file with a second codebook, as a research team checks and compares it.
class CodebookCheckCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void howManyDimensionsEachCodebookHasIsSaid() throws Exception {
        var file = file("model", "impacts-patient");
        assertThat(run(0, "check", file))
                .contains("can be used: 9 dimensions, 1 of them in codebook model, ")
                .doesNotContain("no dimensions");
        assertThat(run(0, "check", "--json", file)).contains("\"beside\":{\"model\":1}");
        assertThat(run(0, "check", file(null, null)))
                .contains("codebook:model has no dimensions: only stewards see it", "0 of them in codebook model");
    }

    @Test
    void aSectionThatIsNotThereIsRefused() throws Exception {
        assertThat(run(1, "check", file("model", "nowhere")))
                .contains("'relief' is in section 'nowhere', which codebook 'model' does not have");
    }

    @Test
    void whatDiffersFromAFileWithoutItIsListed() throws Exception {
        var before = folder.resolve("before.json");
        Files.writeString(before, CodebookFile.text(CodebookFile.bundled()));
        assertThat(run(0, "diff", file("model", "impacts-patient"), before.toString()))
                .isEqualToIgnoringNewLines("relief: new dimensioncodebook:model: new codebook beside the first");
    }

    private String file(@Nullable String codebook, @Nullable String section) throws Exception {
        var version = CodebookFile.bundled();
        var dimensions = new ArrayList<>(version.getDimensions());
        dimensions.add(CodebookDimension.newBuilder(dimensions.getFirst())
                .setId("relief")
                .setCodebook(codebook)
                .setSection(section)
                .build());
        var next = Codebook.newBuilder(version)
                .setDimensions(dimensions)
                .setBeside(List.of(FurtherCodebooks.template()))
                .build();
        return Files.writeString(folder.resolve("next.json"), CodebookFile.text(next))
                .toString();
    }

    private static String run(int status, String... words) {
        var out = new StringWriter();
        var line = Commands.line().setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
        var arguments = new ArrayList<>(List.of("codebook"));
        arguments.addAll(List.of(words));
        assertThat(line.execute(arguments.toArray(String[]::new))).isEqualTo(status);
        return out.toString();
    }
}
