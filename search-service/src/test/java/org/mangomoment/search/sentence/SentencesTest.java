package org.mangomoment.search.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void sentencesAreCutWithoutTheWhiteSpaceAroundThem() {
        assertThat(cut("She held my hand. We said nothing for a while!\n\n  It was enough for me."))
                .containsExactly("She held my hand.", "We said nothing for a while!", "It was enough for me.");
    }

    @Test
    void aShortOneGoesWithTheNextAndAtTheEndWithTheOneBefore() {
        assertThat(cut("Imagine! She knew my name. Thank you."))
                .containsExactly("Imagine! She knew my name. Thank you.");
        assertThat(cut("Thank you.")).containsExactly("Thank you.");
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(cut(" ... !\n")).isEmpty();
        assertThat(cut("")).isEmpty();
    }

    @Test
    void ofAVeryLongTextOnlyTheBeginningIsRead() {
        assertThat(cut("They came back every single day. ".repeat(500))).hasSize(100);
    }

    private static List<String> cut(String text) {
        return Sentences.of(text, "en").stream()
                .map(place -> text.substring(place.start(), place.end()))
                .toList();
    }
}
