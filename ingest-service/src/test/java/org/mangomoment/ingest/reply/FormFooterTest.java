package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormFooterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deze e-mail is automatisch verzonden door het formulier.",
                "This email was generated automatically by our form.",
                "Beantwoord dit bericht niet.",
                "Tijdstip van verzending: 9/3/2025 6:30:41",
                "Ingezonden vanaf https://www.example.org/deel/ – IP-adres 192.0.2.144",
                "Antwoorden bekijken: https://forms.example.org/d/1",
                "You can edit this submission and view all your submissions easily.",
            })
    void whatAFormAddsAtTheEndGoes(String line) {
        assertThat(FormFooter.start(List.of("Ze bleef bij mij.", "", line))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dit bericht werd door de verpleegster met de hand gestuurd.",
                "You can see her smile in every photo.",
                "Beantwoord worden met een glimlach, daar ging het om.",
            })
    void whatATellerSaysStays(String line) {
        assertThat(FormFooter.start(List.of("Ze bleef bij mij.", "", line))).isEqualTo(3);
    }

    @Test
    void aMailThatIsNothingElseKeepsIt() {
        assertThat(FormFooter.start(List.of("Beantwoord dit bericht niet."))).isEqualTo(1);
    }
}
