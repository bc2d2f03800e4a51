package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Exact dates, in figures and with the month by name.
class DatesTest {
    private final FormRecognizer dates = new Dates();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Op 14/03/2021 was het. | date: 14/03/2021",
                "Op 2021-03-14 was het. | date: 2021-03-14",
                "Op 3 mei 2018 kwam ze. | date: 3 mei 2018",
                "On March 3rd, 2018 she came. | date: March 3rd, 2018",
                "Ze kwam op do 14/3 binnen. | date: 14/3",
            })
    void anExactDateIsFound(String text, String found) {
        assertThat(FoundWords.by(dates, text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In mei 2018 kwam ze.",
                "Op donderdag kwam ze.",
                "Score 3/4 op de schaal.",
                "Op 45/13/2020 was niets.",
            })
    void aMonthAWeekdayOrAFractionStays(String text) {
        assertThat(FoundWords.by(dates, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Op 14/03/2021 was het, spring 2021",
        "On 12/25/2019 it was, winter 2019",
        "Op 3 juli 2018 was het, summer 2018",
        "Op 3 juli was het, summer",
        "Op 3 juli 1931 was het, summer",
    })
    void thePlaceholderKeepsTheSeasonAndAYearThatBetraysNoAge(String text, String detail) {
        assertThat(dates.in(text)).extracting(Finding::detail).containsExactly(detail);
    }
}
