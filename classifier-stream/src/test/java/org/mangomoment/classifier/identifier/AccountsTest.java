package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Account numbers by their form and by their check digits.
class AccountsTest {
    private final FormRecognizer accounts = new Accounts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Stort op BE68 5390 0754 7034 aub. | account: BE68 5390 0754 7034",
                "Op BE00 1234 5678 9012 met een typfout. | account: BE00 1234 5678 9012",
                "Zijn rekening is NL91ABNA0417164300. | account: NL91ABNA0417164300",
                "Überweisung auf DE89 3704 0044 0532 0130 00 bitte. | account: DE89 3704 0044 0532 0130 00",
                "It was GB82 WEST 1234 5698 7654 32 then. | account: GB82 WEST 1234 5698 7654 32",
            })
    void anAccountNumberIsFound(String text, String found) {
        assertThat(FoundWords.by(accounts, text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE88 3704 0044 0532 0130 00 is no number of anybody.",
                "BE68 is the first part only.",
                "We sang ABBA in 1975.",
            })
    void whatHasNoValidCheckAndIsNotFromHereStays(String text) {
        assertThat(FoundWords.by(accounts, text)).isEmpty();
    }
}
