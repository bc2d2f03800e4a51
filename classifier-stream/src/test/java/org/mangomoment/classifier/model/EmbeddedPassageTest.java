package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.suggestion.LemmaReader;
import org.mangomoment.embeddings.Embedder;

class EmbeddedPassageTest {
    @Test
    void aShortTextIsEmbeddedWhole() {
        assertThat(passages("Zij kwam. Toen sliep ik.", "nl")).containsExactly("Zij kwam. Toen sliep ik");
    }

    @Test
    void aLongerOneSentenceBySentence() {
        var sentence = "een twee drie vier vijf zes zeven acht negen tien elf twaalf";
        assertThat(passages("A " + sentence + ". B " + sentence + ". C " + sentence + ".", "nl"))
                .containsExactly("A " + sentence, "B " + sentence, "C " + sentence);
    }

    @Test
    void ofAVeryLongTextAHundredSentences() {
        assertThat(passages("Zij kwam even langs. ".repeat(150), "nl")).hasSize(100);
    }

    @Test
    void nothingIsEmbeddedInALanguageThatTheEmbedderDoesNotKnow() {
        assertThat(passages("Zij kwam.", "fr")).isEmpty();
        assertThat(passages("", "nl")).isEmpty();
    }

    private static List<String> passages(String text, String language) {
        return EmbeddedPassage.of(text, language, new LemmaReader(word -> word).read(text), new Lengths()).stream()
                .map(passage -> text.substring(passage.start(), passage.end()))
                .toList();
    }

    /// Embeds a sentence as its length, in Dutch only.
    private static final class Lengths implements Embedder {
        @Override
        public String id() {
            return "lengths";
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public boolean reads(String language) {
            return language.equals("nl");
        }

        @Override
        public float[] embed(String sentence) {
            return new float[] {sentence.length()};
        }
    }
}
