package org.mangomoment.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-14",
                "2024-03",
                "2024/3/14",
                "2024-03-14T10:15:30Z",
                "2024-03-14T10:15:30.000+01:00",
                "2024-03-14 00:00:00",
                "14/03/2024",
                "14-mrt-24",
                "14 mrt. '24",
                "maart '24",
                "14-3-24",
                "14.03.2024 10:15",
                " 14/3/2024, 9:05 ",
                "03/2024",
                "14 maart 2024",
                "donderdag 14 maart 2024 om 10.30 uur",
                "14 mrt. 2024",
                "maart 2024",
                "March 14th, 2024",
                "14 mars 2024 à 10:00",
                "Thu Mar 14 2024 00:00:00 GMT+0100 (CET)",
                "Thu, 14 Mar 2024 10:00:00 GMT",
                "lente 2024",
                "20240314",
                "45365",
                "45365,42",
                "1710374400000",
                "1710374400",
                "14. März 2024",
                "Donnerstag, 14. März 2024 um 10:30 Uhr",
                "Mrz 2024",
                "Ende Mai 2024",
                "Frühling 2024",
                "jeudi 14 mars 2024",
                "14 Mar 2024"
            })
    void datesAsPeopleAndProgramsWriteThem(String told) {
        assertThat(ToldDate.of(told)).contains(new ToldDate(2024, "spring"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 maart",
                "03/14/2024",
                "31/02/2024",
                "maart of april 2024",
                "2024-13-01",
                "3-24",
                "mei 24",
                "31-apr-24",
                "14-bla-24",
                "een week later",
                "nooit",
                "12345",
                "99/99/9999",
                "15 16 maart 2024",
                ""
            })
    void whatIsNoDateIsNone(String told) {
        assertThat(ToldDate.of(told)).isEmpty();
    }

    @Test
    void aYearAloneHasNoSeason() {
        assertThat(ToldDate.of("2024")).contains(new ToldDate(2024, null));
        assertThat(ToldDate.of("2024.0")).contains(new ToldDate(2024, null));
        assertThat(ToldDate.of("14-3-45").orElseThrow().year()).isEqualTo(1945);
    }
}
