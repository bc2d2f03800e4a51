package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Streets as English and French write them.
class OtherStreetsTest {
    private final FormRecognizer streets = new OtherStreets();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "She lives at 12 Elm Road. | address: 12 Elm Road",
                "We met at 5 Dock Lane. | address: 5 Dock Lane",
                "Il habite 12, rue de la Paix. | address: 12, rue de la Paix",
                "I am at Flat 2B. | address: Flat 2B",
                "It was at Rose Cottage, Mill Lane, Ripon. | address: Rose Cottage, Mill Lane, Ripon",
                "It was quiet in Elm Road. | address: Elm Road",
            })
    void aStreetIsFound(String text, String found) {
        assertThat(FoundWords.by(streets, text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We watched Coronation Street.",
                "We walked 5 miles down the road.",
                "The road was long.",
            })
    void aProgrammeOrAnyRoadStays(String text) {
        assertThat(FoundWords.by(streets, text)).isEmpty();
    }
}
