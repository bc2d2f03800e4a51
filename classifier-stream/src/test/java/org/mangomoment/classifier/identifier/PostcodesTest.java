package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Postcodes with their town, and post office boxes.
class PostcodesTest {
    private final FormRecognizer postcodes = new Postcodes();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Het was 1012 AB Amsterdam toen. | address: 1012 AB Amsterdam",
                "Naar B-3000 Leuven. | address: B-3000 Leuven",
                "Daar, 9000 Gent. | address: 9000 Gent",
                "In LS1 4AP it rained. | address: LS1 4AP",
                "Schrijf naar postbus 123. | address: postbus 123",
                "My zip code is 90210. | address: 90210",
            })
    void aPostcodeIsFound(String text, String found) {
        assertThat(FoundWords.by(postcodes, text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2019 kwam ze.",
                "Er waren 1012 mensen.",
                "Wij reden naar Gent.",
            })
    void aYearOrACountStays(String text) {
        assertThat(FoundWords.by(postcodes, text)).isEmpty();
    }
}
