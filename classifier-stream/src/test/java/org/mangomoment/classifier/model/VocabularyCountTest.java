package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyCountTest {
    private final FeatureReader reader = new FeatureReader();

    @Test
    void whatOnlyFewTellersWroteIsNotLearned() {
        var others = IntStream.range(0, 30).mapToObj(i -> "gewoon " + "x".repeat(i + 6));
        var texts = Stream.concat(
                        others, Stream.of("zeldzaam a", "zeldzaam b", "zeldzaam c", "zeldzaam d", "vaak a", "vaak b"))
                .toList();
        var more = Stream.concat(texts.stream(), Stream.of("vaak c", "vaak d", "vaak e"))
                .toList();
        var vocabulary = VocabularyCount.vocabulary(more, reader);
        assertThat(known(vocabulary, "vaak")).isTrue();
        assertThat(known(vocabulary, "zeldzaam")).isFalse();
    }

    @Test
    void theSameTextSeveralTimesCountsOnce() {
        var texts = List.of("eender", "eender", "eender", "anders");
        assertThat(known(VocabularyCount.vocabulary(texts, reader), "eender")).isFalse();
    }

    @Test
    void ofFewTextsTwoAreEnough() {
        assertThat(known(VocabularyCount.vocabulary(List.of("samen a", "samen b"), reader), "samen"))
                .isTrue();
    }

    private boolean known(Vocabulary vocabulary, String word) {
        Set<Integer> hashes = new HashSet<>();
        reader.read(word, (hash, _, _) -> {
            if (FeatureReader.isOfWords(hash)) {
                hashes.add(hash);
            }
        });
        return hashes.stream().allMatch(hash -> vocabulary.feature(hash) >= 0);
    }
}
