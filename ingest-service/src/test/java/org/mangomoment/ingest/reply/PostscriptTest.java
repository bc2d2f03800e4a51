package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostscriptTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PS: de thee was warm",
                "P.S. de thee was warm",
                "ps de thee was warm",
                "NB - de thee was warm",
                "Naschrift: de thee",
            })
    void itBeginsBelowTheClosing(String line) {
        assertThat(Postscript.start(List.of("Het was nacht.", "Groeten, An", line)))
                .isEqualTo(2);
    }

    @Test
    void aWordThatBeginsAlikeIsNone() {
        assertThat(Postscript.start(List.of("Het was nacht.", "Psalmen zong ze.")))
                .isEqualTo(2);
    }

    @Test
    void theFirstLineIsNone() {
        assertThat(Postscript.start(List.of("PS: de thee was warm"))).isEqualTo(1);
    }
}
