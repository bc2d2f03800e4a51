package org.mangomoment.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
    @ParameterizedTest
    @CsvSource({"12 mei 2018, 99 aaa 9999", "'  a-1 ', a-9", "één/2, aaa/9"})
    void digitsBecome9AndLettersA(String value, String shape) {
        assertThat(Shape.of(value)).isEqualTo("'" + shape + "'");
    }

    @ParameterizedTest
    @CsvSource({"abcdefghijklmnopqrstuvwxyz"})
    void aLongValueIsCut(String value) {
        assertThat(Shape.of(value)).isEqualTo("'" + "a".repeat(24) + "…'");
    }
}
