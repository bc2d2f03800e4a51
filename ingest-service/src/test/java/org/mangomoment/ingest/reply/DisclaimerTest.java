package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Legal paragraphs, links to them and the wish that nobody prints, at the end of a mail.
class DisclaimerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "This e-mail is confidential and intended only for the addressee. If received in error, delete it.",
                "Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.",
                "Disclaimer: https://www.example.org/disclaimer",
                "Please consider the environment before printing this e-mail.",
                "Denk aan het milieu voordat u deze mail print.",
            })
    void itBeginsWhereItsParagraphDoes(String line) {
        assertThat(Disclaimer.start(List.of("Het was nacht.", "", line))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dit is vertrouwelijk, zei ik, en de verpleegster glimlachte.",
                "She said it was confidential and intended only for me.",
            })
    void aWriterWhoGoesOnIsNone(String line) {
        assertThat(Disclaimer.start(List.of("Het was nacht.", "", line))).isEqualTo(3);
    }

    @Test
    void aMailThatIsNothingElseKeepsIt() {
        assertThat(Disclaimer.start(List.of("Dit bericht is vertrouwelijk en bestemd voor de geadresseerde.")))
                .isEqualTo(1);
    }
}
