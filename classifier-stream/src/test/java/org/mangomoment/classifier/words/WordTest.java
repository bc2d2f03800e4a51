package org.mangomoment.classifier.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTest {

    @Test
    void aWordKnowsWhereItStands() {
        var words = Word.split("Dag, zuster Jean-Lou!");
        assertThat(words).extracting(Word::text).containsExactly("Dag", "zuster", "Jean-Lou");
        assertThat(words.get(2)).isEqualTo(new Word(12, 20, "Jean-Lou"));
    }

    @Test
    void anApostropheJoinsOnlyInsideAWord() {
        assertThat(Word.split("'foto’s' van O'Neill-"))
                .extracting(Word::text)
                .containsExactly("foto’s", "van", "O'Neill");
    }

    @Test
    void aWordOfTenThousandLettersIsCutIntoPieces() {
        var words = Word.split("a".repeat(10_000));
        assertThat(words).allMatch(word -> word.text().length() <= 64);
        assertThat(words.getLast().end()).isEqualTo(10_000);
    }

    @Test
    void emojiAndControlCharactersAreNoWords() {
        assertThat(Word.split("\0😀 \u202E dank \uD800")).extracting(Word::text).containsExactly("dank");
    }
}
