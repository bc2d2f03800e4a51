package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers that a word before them, or a fixed form, gives away.
class LabelledNumbersTest {
    private final FormRecognizer numbers = new LabelledNumbers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Zijn dossiernummer 2023/4471 lag er. | file-number: 2023/4471",
                "Kaart 77120 lag op de balie. | file-number: 77120",
                "My NHS number is 943 476 5919. | national-number: 943 476 5919",
                "Hij schreef 93.05.18-223.61 op. | national-number: 93.05.18-223.61",
                "Het etiket zei K0012345 die dag. | file-number: K0012345",
                "De auto 1-ABC-123 stond er. | licence-plate: 1-ABC-123",
                "The car 191-D-40871 was there. | licence-plate: 191-D-40871",
                "PPS number 7418204LA on the form | national-number: 7418204LA",
                "The car AB12 CDE was there. | licence-plate: AB12 CDE",
                "Haar kenteken is XY34ZZ. | licence-plate: XY34ZZ",
            })
    void aNumberWithALabelOrOfAKnownFormIsFound(String text, String found) {
        assertThat(FoundWords.by(numbers, text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A card from 2024 hung there.",
                "Het dossier was dik.",
                "Ze kreeg 3 kaarten.",
                "Room K12 was free.",
            })
    void aYearOrAWordWithoutANumberStays(String text) {
        assertThat(FoundWords.by(numbers, text)).isEmpty();
    }
}
