package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedTextTest {
    @Test
    void digitsInARowAreCountedNotDigitsInAll() {
        var text = new ScannedText("kamer 12, bed 345");
        assertThat(text.hasDigit()).isTrue();
        assertThat(text.hasDigits(3)).isTrue();
        assertThat(text.hasDigits(4)).isFalse();
        assertThat(new ScannedText("kamer").hasDigit()).isFalse();
    }

    @Test
    void everyTextHasNoDigitsInARow() {
        assertThat(new ScannedText("kamer").hasDigits(0)).isTrue();
    }

    @Test
    void anyOfThePiecesWillDo() {
        assertThat(new ScannedText("Kamer 12").holdsAny(List.of("zaal", "kamer")))
                .isTrue();
        assertThat(new ScannedText("Kamer 12").holdsAny(List.of("zaal"))).isFalse();
        assertThat(new ScannedText("Kamer 12").holdsAny(List.of())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"É", "ß", "İ", "\u212a", "\u017f", "Σ"})
    void aPieceIsHeldWhereverACaselessExpressionFindsIt(String letter) {
        for (var piece : List.of("k", "s", "i", "é", "ß", "σ")) {
            var found = Pattern.compile(piece, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(letter)
                    .find();
            if (found) {
                assertThat(new ScannedText(letter).holdsAny(List.of(piece)))
                        .as("%s in %s", piece, letter)
                        .isTrue();
            }
        }
    }

    @Test
    void withoutCaseItIsAsLongAsTheText() {
        assertThat(new ScannedText("İstanbul").caseless()).hasSameSizeAs("İstanbul");
    }
}
