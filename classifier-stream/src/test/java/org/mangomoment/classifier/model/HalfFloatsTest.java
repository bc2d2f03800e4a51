package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HalfFloatsTest {
    private static final float[] NUMBERS = {0, 1, -2.5f, 1 / 3f, 1000.1f};

    @Test
    void aNumberTakesTwoBytes() {
        assertThat(HalfFloats.bytes(NUMBERS).remaining()).isEqualTo(2 * NUMBERS.length);
    }

    @Test
    void whatIsReadIsWhatWasRounded() {
        assertThat(HalfFloats.read(HalfFloats.bytes(NUMBERS))).isEqualTo(HalfFloats.rounded(NUMBERS));
    }

    @Test
    void roundingKeepsElevenBits() {
        var rounded = HalfFloats.rounded(NUMBERS);
        for (int i = 0; i < NUMBERS.length; i++) {
            assertThat(rounded[i]).isCloseTo(NUMBERS[i], within(Math.abs(NUMBERS[i]) / 2048));
        }
        assertThat(rounded[3]).isNotEqualTo(NUMBERS[3]);
    }

    @Test
    void readingLeavesTheBytesAsTheyWere() {
        var bytes = HalfFloats.bytes(NUMBERS);
        HalfFloats.read(bytes);
        assertThat(HalfFloats.read(bytes)).hasSize(NUMBERS.length);
    }
}
