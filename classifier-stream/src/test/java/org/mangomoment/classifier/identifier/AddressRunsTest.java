package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses in no known form: numbers and names in a row where an address may begin.
class AddressRunsTest {
    private final FormRecognizer runs = new AddressRuns(
            word -> java.util.Set.of("nurses", "came", "days", "after").contains(word));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "My address is 12 Zandberg 3000 Oostduin. | address: 12 Zandberg 3000 Oostduin",
                "45 Kruisbos apt 7 | address: 45 Kruisbos apt 7",
                "Ze woont op 8 Molenhoek bus 4. | address: 8 Molenhoek bus 4",
            })
    void numbersAndNamesInARowAreFoundAfterACueOrAtTheBeginningOfALine(String text, String found) {
        assertThat(FoundWords.by(runs, text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We counted 12 Zandberg 3000 Oostduin.",
                "12 nurses came 3 days after.",
                "12 Zandberg",
            })
    void aRunElsewhereOrdinaryWordsOrASingleNumberStay(String text) {
        assertThat(FoundWords.by(runs, text)).isEmpty();
    }
}
