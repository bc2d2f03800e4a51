package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatorTest {
    @ParameterizedTest
    @CsvSource({
        "-----Original Message-----, SEPARATOR",
        "-----Oorspronkelijk bericht-----, SEPARATOR",
        "---------- Forwarded message ---------, FORWARD",
        "Begin doorgestuurd bericht:, FORWARD",
        "Weitergeleitete Nachricht, FORWARD",
        "##- Please type your reply above this line -##, SEPARATOR",
    })
    void whatProgramsDrawAboveAMessageIsFound(String line, Splitter.Kind kind) {
        assertThat(Separator.at(List.of(line, "Hallo"), 0)).contains(new Splitter(0, 1, kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-----", "--- een stilte ---", "Het bericht was kort.", "== Deel twee =="})
    void whatAWriterDrawsIsNot(String line) {
        assertThat(Separator.at(List.of(line, "Hallo"), 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"____, true", "- - -, true", "***, true", "-- , true", "-a-, false", "'', false"})
    void aRuleIsNothingButDrawn(String line, boolean rule) {
        assertThat(Separator.isRule(line)).isEqualTo(rule);
    }
}
