package org.mangomoment.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Found.Mistake;
import org.mangomoment.search.library.MistakeKind;
import org.mangomoment.search.query.Token.Kind;

class TermReaderTest {
    private final List<Mistake> mistakes = new ArrayList<>();
    private final TermReader terms = new TermReader(mistakes);

    @Test
    void aTermIsAWordAPhraseABeginningSomethingAlikeOrAFacet() {
        assertThat(read("warm")).isEqualTo(new Expression.Word("warm"));
        assertThat(terms.term(new Token(Kind.WORD, " warm bed ", "", true, 0, 12)))
                .isEqualTo(new Expression.Phrase("warm bed"));
        assertThat(read("verpleeg*")).isEqualTo(new Expression.Prefix("verpleeg"));
        assertThat(read("verpleger~")).isEqualTo(new Expression.Fuzzy("verpleger"));
        assertThat(terms.term(new Token(Kind.WORD, "nl", "language", false, 0, 11)))
                .isEqualTo(new Expression.Is(Facet.Derived.LANGUAGE, "nl"));
        assertThat(mistakes).isEmpty();
    }

    @Test
    void aTermWithoutALetterOrDigitIsEverything() {
        assertThat(read("!?")).isEqualTo(new Expression.Everything());
        assertThat(mistakes).isEmpty();
    }

    @Test
    void aBeginningNeedsThreeLettersAndSomethingAlikeFive() {
        assertThat(read("ve*")).isEqualTo(new Expression.Word("ve"));
        assertThat(read("bed~")).isEqualTo(new Expression.Word("bed"));
        assertThat(mistakes)
                .containsExactly(
                        new Mistake(0, 3, MistakeKind.SHORT_PREFIX, 3, 8),
                        new Mistake(0, 4, MistakeKind.SHORT_FUZZY, 5, 8));
    }

    @Test
    void eightBeginningsWorkInAQuery() {
        for (var count = 0; count < 8; count++) {
            assertThat(read("warm*")).isInstanceOf(Expression.Prefix.class);
        }
        assertThat(read("warm*")).isEqualTo(new Expression.Word("warm"));
    }

    @Test
    void onlySixtyFourTermsAreReadAndItIsSaidOnce() {
        for (var count = 0; count < 64; count++) {
            assertThat(read("warm")).isInstanceOf(Expression.Word.class);
        }
        assertThat(read("warm")).isInstanceOf(Expression.Everything.class);
        assertThat(read("warm")).isInstanceOf(Expression.Everything.class);
        assertThat(mistakes).containsExactly(new Mistake(0, 4, MistakeKind.TOO_MANY_TERMS, 64));
    }

    @Test
    void eachPartOfAWordWithHyphensIsATerm() {
        assertThat(read("x" + "-ray".repeat(62))).isInstanceOf(Expression.Word.class);
        assertThat(read("e-mail")).isInstanceOf(Expression.Everything.class);
        assertThat(mistakes).extracting(mistake -> mistake.kind()).containsExactly(MistakeKind.TOO_MANY_TERMS);
    }

    @Test
    void whatStandsBeforeAColonAndIsNoFieldIsNamed() {
        assertThat(read("colour:red")).isEqualTo(new Expression.Word("colour:red"));
        assertThat(mistakes)
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.values())
                        .startsWith("colour")
                        .last()
                        .asString()
                        .contains("language", "teller"));
    }

    private Expression read(String text) {
        return terms.term(new Token(Kind.WORD, text, "", false, 0, text.length()));
    }
}
