package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Ages over 89, and no younger ones.
class AgesTest {
    private final FormRecognizer ages = new Ages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Mijn oma is 93. | age: 93",
                "Een vrouw van 101 jaar. | age: 101",
                "She turned ninety-two. | age: ninety-two",
                "Zijn honderdste verjaardag. | age: honderdste",
                "Elle avait nonante ans. | age: nonante",
                "Mrs Dobson, 96, sang. | age: 96",
                "HE WILL BE 94 ON MONDAY | age: 94",
                "One of my ladies is 103. | age: 103",
                "Een ventje van 98 en zijn hond | age: 98",
                "Mijn oom (°3/04/1931, bijna 95 dus) | age: 95",
            })
    void anAgeOver89IsFound(String text, String found) {
        assertThat(FoundWords.by(ages, text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mijn oma is 89.",
                "She was 95 percent sure.",
                "De man van honderd verhalen.",
                "Het duurde 95 minuten.",
                "He is 120 cm tall.",
            })
    void ayoungerAgeOrAnotherNumberStays(String text) {
        assertThat(FoundWords.by(ages, text)).isEmpty();
    }
}
