package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates and phone numbers in words.
class SpelledOutNumbersTest {
    private final FormRecognizer numbers = new SpelledOutNumbers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Geboren op vierentwintig mei negentienhonderd vijfendertig. | date: vierentwintig mei negentienhonderd vijfendertig",
                "On the twelfth of March nineteen eighty-four. | date: the twelfth of March nineteen eighty-four",
                "It was March the third. | date: March the third",
                "Bel nul vier zeven vijf twaalf vierendertig. | phone: nul vier zeven vijf twaalf vierendertig",
                "Call oh four seven five, one two three. | phone: oh four seven five, one two three",
            })
    void aDateOrAPhoneNumberInWordsIsFound(String text, String found) {
        assertThat(FoundWords.by(numbers, text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First may I say one, two, three.",
                "In mei kwam ze twee keer.",
                "Een, twee, drie, vier!",
            })
    void countingStays(String text) {
        assertThat(FoundWords.by(numbers, text)).isEmpty();
    }
}
