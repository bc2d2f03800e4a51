package org.mangomoment.classifier.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatternRecognizerTest {
    private static final PatternRecognizer CODE = new PatternRecognizer(Kind.FILE_NUMBER, "a code", "code [a-z]\\d+");

    @Test
    void theWholeMatchIsFoundWhateverItsCase() {
        assertThat(FoundWords.by(CODE, "De CODE B12 en code c3."))
                .containsExactly("file-number: CODE B12", "file-number: code c3");
    }

    @Test
    void ofAMatchWithAGroupNamedItOnlyThatIsFound() {
        var grouped = new PatternRecognizer(Kind.ROOM, "a room", "kamer (?<it>\\d+)");
        assertThat(FoundWords.by(grouped, "Op kamer 12.")).containsExactly("room: 12");
    }

    @Test
    void itIsNotTriedOnTextsWithoutAPieceOrTooFewDigits() {
        assertThat(CODE.needing("badge").in("code b12")).isEmpty();
        assertThat(CODE.needing("badge", "code").in("Code b12")).hasSize(1);
        assertThat(CODE.needingDigits(3).in("code b12")).isEmpty();
        assertThat(CODE.needingDigits(2).in("code b12")).hasSize(1);
    }

    @Test
    void everywhereLooksWhetherOrNotThePieceIsThere() {
        assertThat(CODE.needing("badge").everywhere("code b12")).hasSize(1);
    }
}
