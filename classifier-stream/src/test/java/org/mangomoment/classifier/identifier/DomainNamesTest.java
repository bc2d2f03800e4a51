package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Domain names by the official list of endings.
class DomainNamesTest {
    private final FormRecognizer domains =
            new DomainNames(word -> java.util.Set.of("nu", "be").contains(word));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Zie mijnverhaal.museum daar. | url: mijnverhaal.museum",
                "Zie zorg.voorbeeld.care daar. | url: zorg.voorbeeld.care",
                "Zie klaar.nu/foto daar. | url: klaar.nu/foto",
            })
    void aNameWithAnOfficialEndingIsFound(String text, String found) {
        assertThat(FoundWords.by(domains, text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Klaar.nu ga ik.",
                "Dat is fijn.Zij kwam terug.",
                "i.v.m. de file",
                "bestand.xyzzy is er niet",
                "mail@voorbeeld.museum",
            })
    void anEndingThatIsAnOrdinaryWordOrNoneAtAllStays(String text) {
        assertThat(FoundWords.by(domains, text)).isEmpty();
    }
}
