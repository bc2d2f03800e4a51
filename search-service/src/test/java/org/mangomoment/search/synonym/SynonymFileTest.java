package org.mangomoment.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.search.query.Synonym;

class SynonymFileTest {
    @Test
    void aLineIsAGroupOfDutchAndEnglishWords() {
        var groups =
                SynonymFile.read("\uFEFF# people\n\n zuster, verpleegster | nurse # and others\nprik,inspuiting\n");
        assertThat(groups)
                .extracting(SynonymGroup::words)
                .satisfiesExactly(
                        words -> assertThat(words)
                                .containsExactly(
                                        new Synonym("zuster", "nl"),
                                        new Synonym("verpleegster", "nl"),
                                        new Synonym("nurse", "en")),
                        words -> assertThat(words)
                                .containsExactly(new Synonym("prik", "nl"), new Synonym("inspuiting", "nl")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zuster; fewer than two words",
                "a | b | c; more than one |",
                "een twee drie vier vijf, zes; 4 parts",
            })
    void aLineThatCannotBeReadIsNamedByItsNumberAlone(String line, String said) {
        assertThatThrownBy(() -> SynonymFile.read("prik, inspuiting\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 2 ")
                .hasMessageContaining(said)
                .hasMessageNotContaining("zuster");
    }
}
