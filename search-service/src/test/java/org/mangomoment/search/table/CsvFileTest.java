package org.mangomoment.search.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.search.table.CsvFile.Dialect;

class CsvFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+32", "-hand", "@SUM(A1)", "\t=1", " =1", "\r=1", "\uFF1D1", "|cmd"})
    void aTextThatASpreadsheetTakesForAFormulaIsMarked(String text) {
        var file = new CsvFile(List.of(text), List.of(List.of(text)));
        for (var line : file.written(Dialect.PLAIN).split("\r\n")) {
            assertThat(line.replace("\"", "")).startsWith("'");
        }
    }

    /// A spreadsheet splits a file at the separator of its country, and only quotation marks at the beginning of what
    /// it
    /// takes for a cell keep it from that.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dank u;=1+cmd|'/C calc'!A0",
                "Dank u, =1+1",
                "Dank u\t+1",
                "Dank u\n-1",
                "Dank u\r\n@SUM(A1)",
                "Dank u;\"=1\"",
                "Dank u;; \uFF1D1",
                "Dank u;\u00A0=1"
            })
    void noCellBeginsAsAFormulaWhateverSeparatorASpreadsheetExpects(String text) {
        for (var dialect : Dialect.values()) {
            var written = new CsvFile(List.of("id", "text"), List.of(List.of("s-1", text))).written(dialect);
            for (var separator : List.of(",", ";", "\t")) {
                assertThat(written.split("[\r\n]|" + separator))
                        .noneMatch(cell -> cell.replaceAll("[\\s\u00A0\"]", "").matches("[=+@|\uFF1D-].*"));
            }
        }
    }

    @Test
    void whatCannotBeAFormulaIsLeftAsItWasWritten() {
        var text = "Ze zei: \"ja\"; 2+2=4, e-mail a@b.be, zo'n hand\n(=1)";
        assertThat(CellSafety.of(text)).isEqualTo(text);
        assertThat(CellSafety.of("nee;=1")).isEqualTo("nee;'=1");
    }

    @Test
    void numbersStayNumbersAndNothingStaysEmpty() {
        var file = new CsvFile(
                List.of("a", "b", "c", "d", "e"), List.of(Arrays.asList(-1L, -0.5, null, "x, y", Double.NaN)));
        assertThat(file.written(Dialect.PLAIN)).isEqualTo("a,b,c,d,e\r\n-1,-0.500000,,\"x, y\",\r\n");
        assertThat(file.written(Dialect.EXCEL)).isEqualTo("\uFEFFa;b;c;d;e\r\n-1;-0,500000;;x, y;\r\n");
    }
}
