package org.mangomoment.ingest.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YesNoTest {
    @ParameterizedTest
    @ValueSource(strings = {"Ja!", "ja.", "OUI", "Vrai", "WAHR", "t", "1.0", "1,0", "Checked", "\u2611", " x ", "Y"})
    void wordsForYes(String word) {
        assertThat(YesNo.of(word)).contains(YesNo.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nee.", "NON", "Faux", "falsch", "f", "0.0", "unchecked", "\u2610", "ONWAAR", "Nein!"})
    void wordsForNo(String word) {
        assertThat(YesNo.of(word)).contains(YesNo.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "N/A", "n.v.t.", "-", "#N/A", "#N/B"})
    void wordsForNotAsked(String word) {
        assertThat(YesNo.of(word)).contains(YesNo.NOT_TOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ja, graag", "geen onderzoek", "ok", "misschien", "2", "!", "nee ja"})
    void whatIsNeitherIsNone(String word) {
        assertThat(YesNo.of(word)).isEmpty();
    }
}
