package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Mail addresses, links and handles, also in words.
class ContactDetailsTest {
    private final FormRecognizer details = new ContactDetails();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Mail jan.peeters@example.org maar. | email: jan.peeters@example.org",
                "Mail jan (at) example (dot) org. | email: jan (at) example (dot) org",
                "Mail an apenstaart voorbeeld punt be. | email: an apenstaart voorbeeld punt be",
                "Zie https://example.org/a?b=c daar. | url: https://example.org/a?b=c",
                "Zie www.example.org/foto daar. | url: www.example.org/foto",
                "Zie voorbeeld.be daar. | url: voorbeeld.be",
                "Het stond op 192.168.1.20. | url: 192.168.1.20",
                "Volg @mieke_88 daar. | handle: @mieke_88",
                "Op insta: mieke88 staat het. | handle: mieke88",
                "Vraag els_desmet ernaar. | handle: els_desmet",
            })
    void aWayToReachSomebodyIsFound(String text, String found) {
        assertThat(FoundWords.by(details, text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik was bij een vriend op instagram.",
                "Hij is er. Been is heel.",
                "De verhouding is 3.14 of zo.",
                "He looked at dot and smiled.",
            })
    void wordsAndNumbersThatLeadNowhereStay(String text) {
        assertThat(FoundWords.by(details, text)).isEmpty();
    }
}
