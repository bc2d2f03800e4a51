package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Long numbers, told apart by length, grouping, check digits and the word before them.
class NumbersTest {
    private final FormRecognizer numbers = new Numbers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Bel 0470 12 34 56 maar. | phone: 0470 12 34 56",
                "Call +32 470 12 34 56 now. | phone: +32 470 12 34 56",
                "Zijn gsm: 470123 dus. | phone: 470123",
                "Het was 85073003328 op het kaartje. | national-number: 85073003328",
                "It was 123-45-6789 on the form. | national-number: 123-45-6789",
                "Paid with 4111 1111 1111 1111 then. | account: 4111 1111 1111 1111",
                "Er stond 7654321 op. | file-number: 7654321",
            })
    void aLongNumberIsFoundAsWhatItIs(String text, String found) {
        assertThat(FoundWords.by(numbers, text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het kostte 12.500.000 euro.",
                "Van 2019-2021 werkte ze daar.",
                "Er waren 12345 mensen.",
                "Op 14/03/2021 was het stil.",
            })
    void sumsYearsAndShortNumbersStay(String text) {
        assertThat(FoundWords.by(numbers, text)).isEmpty();
    }
}
