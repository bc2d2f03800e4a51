package org.mangomoment.classifier.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.words.DutchLexicon;
import org.mangomoment.classifier.words.EnglishLemmatizer;

class LemmaReaderTest {

    private static final Lemmatizers LEMMATIZERS = new Lemmatizers(DutchLexicon.load(), new EnglishLemmatizer());

    @Test
    void everyWordHasItsLemmaAndItsSentence() {
        assertThat(new LemmaReader(LEMMATIZERS.english()).read("Nurses came! They held me."))
                .extracting(LemmatisedWord::form, LemmatisedWord::sentence)
                .containsExactly(
                        tuple("nurses", 0), tuple("came", 0), tuple("they", 1), tuple("held", 1), tuple("me", 1));
    }

    @Test
    void dutchIsReadByTheDictionary() {
        assertThat(new LemmaReader(LEMMATIZERS.in("nl")).read("Ze hield mijn handen vast"))
                .flatExtracting(LemmatisedWord::lemmas)
                .contains("houden", "hand", "vast");
    }

    @Test
    void placeholdersAreNoWords() {
        assertThat(new LemmaReader(LEMMATIZERS.english()).read("[NAME 1] and [DATE: spring 2018] [sic]"))
                .extracting(LemmatisedWord::form)
                .containsExactly("and", "sic");
    }

    @Test
    void aBracketThatStaysOpenHidesNothing() {
        assertThat(new LemmaReader(LEMMATIZERS.english()).read("[NAME 1 and more"))
                .hasSize(4);
    }

    @Test
    void inflectedWordsMatchAPhraseOfLemmas() {
        var suggester = new CueSuggester(TestCodebook.CODEBOOK, LEMMATIZERS);
        assertThat(suggester
                        .suggest("Twee warme dekens.", "nl")
                        .dimensions()
                        .getFirst()
                        .evidence())
                .hasSize(1);
    }
}
