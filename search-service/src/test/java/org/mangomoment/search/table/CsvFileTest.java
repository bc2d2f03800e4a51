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

    @Test
    void numbersStayNumbersAndNothingStaysEmpty() {
        var file = new CsvFile(
                List.of("a", "b", "c", "d", "e"), List.of(Arrays.asList(-1L, -0.5, null, "x, y", Double.NaN)));
        assertThat(file.written(Dialect.PLAIN)).isEqualTo("a,b,c,d,e\r\n-1,-0.500000,,\"x, y\",\r\n");
        assertThat(file.written(Dialect.EXCEL)).isEqualTo("\uFEFFa;b;c;d;e\r\n-1;-0,500000;;x, y;\r\n");
    }
}
