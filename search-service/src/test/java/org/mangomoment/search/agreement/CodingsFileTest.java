package org.mangomoment.search.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodingsFileTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("codings.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void everyUsualSeparatorAndOrderOfColumnsIsRead(String separator) throws IOException {
        var json = report("""
                \uFEFFUnit,note,Coder,VALUE
                1,,an,family|respect
                1,,bo, respect | family
                2,,an,
                2,,bo,""
                3,,an,"comfort"
                """.replace(",", separator));
        assertThat(json.path("units").asInt()).isEqualTo(3);
        assertThat(json.path("pairableUnits").asInt()).isEqualTo(2);
        assertThat(json.path("coders").asInt()).isEqualTo(2);
        assertThat(json.path("percentAgreement").asDouble()).isEqualTo(1);
        assertThat(json.path("masiAlpha").asDouble()).isEqualTo(1);
        assertThat(json.path("pairs").path("an / bo").asDouble()).isEqualTo(1);
        assertThat(json.path("intervals").path("gwetAC1")).hasSize(2);
    }

    @Test
    void aFileOfOneCoderHasNoFigures() throws IOException {
        var json = report("coder,unit,value\nan,1,x\n");
        assertThat(json.path("units").asInt()).isEqualTo(1);
        assertThat(json.path("percentAgreement").isNull()).isTrue();
        assertThat(json.path("cohenKappa").isNull()).isTrue();
    }

    @Test
    void whatIsNoSuchFileIsOneSentence() throws IOException {
        Files.writeString(file, "coder,story,value\nan,1,x\n");
        refused("codings.csv has no column unit; found coder, story, value, expected coder, unit and value");
        Files.writeString(file, "");
        refused("has no column coder, unit, value");
        Files.writeString(file, "coder,unit,value\nan,1,x\nan,1,y\n");
        refused("codings.csv:3: the coder has coded this unit before");
        Files.writeString(file, "coder,unit,value\nan,1\n");
        refused("codings.csv:2 has another number of cells");
        Files.writeString(file, "coder,unit,value\n,1,x\n");
        refused("codings.csv:2 names no coder");
        Files.write(file, "coder,unit,value\nan,1,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        refused("is not in UTF-8");
    }

    private void refused(String sentence) {
        assertThatThrownBy(() -> CodingsFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    private JsonNode report(String content) throws IOException {
        Files.writeString(file, content);
        var out = new StringWriter();
        AgreementReport.of(CodingsFile.read(file)).writeJson(new PrintWriter(out, true));
        return new ObjectMapper().readTree(out.toString());
    }
}
