package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Hallo",
                ">Hallo",
                "  > > Hallo",
                "AB> Hallo",
            })
    void aMarkedLineIsAQuotation(String line) {
        assertThat(Quote.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hallo",
                "5 > 3",
                "Jan> Hallo",
                "-> Hallo",
            })
    void anyOtherLineIsNot(String line) {
        assertThat(Quote.is(line)).isFalse();
    }

    @Test
    void marksAreTakenOffAllAtOnceOrTheOutermostOnly() {
        assertThat(Quote.unmarked("> > Hallo")).isEqualTo("Hallo");
        assertThat(Quote.lessMarked("> > Hallo")).isEqualTo("> Hallo");
    }

    @Test
    void aLineBetweenQuotedOnesIsTheRestOfABrokenOne() {
        var lines = List.of("> Zij kwam elke avond even", "langs.", "> Dat was fijn.", "Ja.");
        assertThat(Quote.isBrokenRest(lines, 1)).isTrue();
        assertThat(Quote.isBrokenRest(lines, 3)).isFalse();
    }
}
