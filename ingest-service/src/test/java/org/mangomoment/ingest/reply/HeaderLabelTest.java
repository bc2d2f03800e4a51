package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLabelTest {
    @ParameterizedTest
    @CsvSource({
        "From, FROM",
        "Van, FROM",
        "发件人, FROM",
        "Verzonden, DATE",
        "Envoyé le, DATE",
        "Aan, TO",
        "To, TO",
        "Onderwerp, SUBJECT",
        "Betreff, SUBJECT",
        "Cc, OTHER",
        "' Bijlagen ', OTHER",
    })
    void aHeaderIsKnownInItsUsersLanguage(String label, HeaderLabel header) {
        assertThat(HeaderLabel.of(label)).contains(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"verpleegster", "", "van de dokter"})
    void anyOtherWordIsNone(String label) {
        assertThat(HeaderLabel.of(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FROM, true", "DATE, true", "TO, false", "SUBJECT, false", "OTHER, false"})
    void aBlockOpensWithTheSenderOrTheDate(HeaderLabel label, boolean opens) {
        assertThat(label.opens()).isEqualTo(opens);
    }
}
