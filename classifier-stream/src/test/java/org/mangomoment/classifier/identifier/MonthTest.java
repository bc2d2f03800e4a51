package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthTest {
    @ParameterizedTest
    @CsvSource({"maart, 3", "March, 3", "mrt., 3", "März, 3", "août, 8", "DEZ, 12", "sept., 9", "moandei, 0"})
    void aMonthIsKnownByItsNamesInFourLanguages(String name, int number) {
        assertThat(Month.numberOf(name)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"2, winter", "3, spring", "5, spring", "6, summer", "9, autumn", "11, autumn", "12, winter"})
    void seasonsAreMeteorological(int month, String season) {
        assertThat(Month.season(month, 2018)).isEqualTo(season + " 2018");
    }

    @Test
    void aYearThatWouldBetrayAnAgeOver89IsLeftOut() {
        assertThat(Month.season(7, 1939)).isEqualTo("summer");
        assertThat(Month.season(7, 1940)).isEqualTo("summer 1940");
        assertThat(Month.season(7, 0)).isEqualTo("summer");
    }

    @Test
    void everyNameBeginsWithOneOfTheBeginnings() {
        assertThat(Month.ANY.split("\\|")).allMatch(name -> Month.BEGINNINGS.contains(name.substring(0, 3)));
    }
}
