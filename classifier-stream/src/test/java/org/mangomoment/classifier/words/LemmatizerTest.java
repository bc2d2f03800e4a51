package org.mangomoment.classifier.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LemmatizerTest {
    private static final DutchLexicon DUTCH = DutchLexicon.load();
    private static final Lemmatizer ENGLISH = new EnglishLemmatizer();

    @Test
    void dutchWordsGoBackToTheirDictionaryForm() {
        assertThat(List.of("zong", "Verpleegkundigen", "bedden", "luisterde", "onbekendwoordje").stream()
                        .map(DUTCH::lemma))
                .containsExactly("zingen", "verpleegkundige", "bed", "luisteren", "onbekendwoordje");
    }

    @Test
    void whatCanBeAFormOfToBeIsOne() {
        assertThat(DUTCH.lemmas("was")).containsExactly("zijn");
        assertThat(DUTCH.lemmas("gewassen")).contains("wassen");
    }

    @Test
    void englishWordsGoBackToTheirDictionaryForm() {
        assertThat(List.of("held", "Nurses", "children", "listened", "nurse's", "café").stream()
                        .map(ENGLISH::lemma))
                .containsExactly("hold", "nurse", "child", "listen", "nurse", "café");
    }

    @Test
    void theDictionaryTellsNamesFromWords() {
        assertThat(DUTCH.classes("Annemie")).contains(WordClass.FIRST_NAME);
        assertThat(DUTCH.classes("Peeters")).contains(WordClass.LAST_NAME);
        assertThat(DUTCH.classes("ziekenhuisbed")).containsExactly(WordClass.NOUN);
        assertThat(DUTCH.classes("Annemies")).contains(WordClass.FIRST_NAME);
        assertThat(DUTCH.classes("xqzw")).isEmpty();
    }

    @Test
    void manyThreadsMayAskAtOnce() {
        assertThat(IntStream.range(0, 2000).parallel().mapToObj(_ -> DUTCH.lemma("zong") + ENGLISH.lemma("held")))
                .containsOnly("zingenhold");
    }
}
