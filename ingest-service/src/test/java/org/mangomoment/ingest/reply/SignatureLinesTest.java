package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureLinesTest {
    @Test
    void somethingMustSpeakForASignature() {
        assertThat(SignatureLines.sign(List.of("An Claes", "an@example.org"))).isTrue();
        assertThat(SignatureLines.sign(List.of("An Claes", "Hoofdverpleegkundige")))
                .isTrue();
        assertThat(SignatureLines.sign(List.of("An Claes", "Directeur Zorg"))).isTrue();
        assertThat(SignatureLines.sign(List.of("een kop warme thee", "an@example.org niet")))
                .isTrue();
        assertThat(SignatureLines.sign(List.of("een kop warme thee", "zomaar"))).isFalse();
    }

    @Test
    void aLineThatTellsSomethingSpeaksAgainstOne() {
        assertThat(SignatureLines.sign(List.of("An Claes, verpleegkundige", "Zij kwam elke avond langs.")))
                .isFalse();
    }

    @Test
    void onlyWordsInLinesThatTellCount() {
        assertThat(SignatureLines.tellingWords(List.of("An Claes", "ik was bang", "ik ben an@example.org")))
                .isEqualTo(3);
        assertThat(SignatureLines.words(List.of("An Claes", "", "ik was bang"))).isEqualTo(5);
    }
}
