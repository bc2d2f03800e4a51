package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeatureReaderTest {
    private final FeatureReader reader = new FeatureReader();

    @Test
    void aWordAPairAndPiecesAreFeatures() {
        var one = ofWords("warm");
        assertThat(one).hasSize(1);
        assertThat(ofWords("warm bed")).hasSize(3).containsAll(one);
        assertThat(all("warm").size()).isGreaterThan(one.size());
    }

    @Test
    void theOrderOfWordsMakesAnotherPair() {
        assertThat(ofWords("warm bed")).isNotEqualTo(ofWords("bed warm"));
    }

    @Test
    void aWordUnderANegationIsAFeatureOfItsOwn() {
        var negated = ofWords("niet bang");
        negated.removeAll(ofWords("bang"));
        negated.removeAll(ofWords("niet"));
        assertThat(negated).as("the pair, and the word under the negation").hasSize(2);
    }

    @Test
    void formsOfAWordSharePieces() {
        var shared = all("verpleegster");
        shared.retainAll(all("verpleger"));
        assertThat(shared).isNotEmpty();
    }

    private Set<Integer> all(String text) {
        var hashes = new HashSet<Integer>();
        reader.read(text, (hash, _, _) -> hashes.add(hash));
        return hashes;
    }

    private Set<Integer> ofWords(String text) {
        var hashes = all(text);
        hashes.removeIf(hash -> !FeatureReader.isOfWords(hash));
        return hashes;
    }
}
