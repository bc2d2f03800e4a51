package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Streets as Dutch and German write them.
class DutchStreetsTest {
    private final FormRecognizer streets = new DutchStreets();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ze woont Korte Lindestraat 12 bus 3, 3000 Leuven. | address: Korte Lindestraat 12 bus 3, 3000 Leuven",
                "In de Kerkstraat was het stil. | address: Kerkstraat",
                "Het is Laan van Nieuwoord 21. | address: Laan van Nieuwoord 21",
                "Hij woont op Heide 12. | address: Heide 12",
                "Es war in der Lindenstraße 7. | address: Lindenstraße 7",
                "Plein 1930 nr 12 is het. | address: Plein 1930 nr 12",
            })
    void aStreetIsFound(String text, String found) {
        assertThat(FoundWords.by(streets, text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De straat was leeg.",
                "Ze liep onderweg 12 mensen voorbij.",
                "Hij reed over de snelweg 3 uur lang.",
            })
    void wordsThatMerelyEndAlikeStay(String text) {
        assertThat(FoundWords.by(streets, text)).isEmpty();
    }
}
