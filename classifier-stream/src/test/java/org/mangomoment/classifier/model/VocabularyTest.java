package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Odd hashes are features of whole words, even ones of pieces of words.
class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary(new int[] {-6, 3, 4, 9}, new float[] {1, 2, 3, 4});

    @Test
    void aFeatureIsKnownByItsHash() {
        assertThat(vocabulary.feature(-6)).isZero();
        assertThat(vocabulary.feature(9)).isEqualTo(3);
        assertThat(vocabulary.feature(5)).isEqualTo(-1);
    }

    @Test
    void theWholeOfWordsAndTheWholeOfPiecesHaveLengthOneEach() {
        var occurrences = new Occurrences();
        occurrences.add(0, 0, 0);
        occurrences.add(1, 0, 0);
        occurrences.add(3, 1, 1);
        var vector = vocabulary.vector(occurrences.counted());
        assertThat(vector.value(0)).isCloseTo(1, within(1e-6f));
        assertThat(vector.value(1) * vector.value(1) + vector.value(2) * vector.value(2))
                .isCloseTo(1, within(1e-6f));
        assertThat(vector.value(2)).isCloseTo(2 * vector.value(1), within(1e-5f));
    }

    @Test
    void whatStandsTwiceCountsMoreButNotTwice() {
        var occurrences = new Occurrences();
        occurrences.add(1, 0, 0);
        occurrences.add(1, 1, 1);
        occurrences.add(3, 2, 2);
        var vector = vocabulary.vector(occurrences.counted());
        assertThat(vector.value(0) / vector.value(1)).isCloseTo((float) ((1 + Math.log(2)) * 2 / 4), within(1e-5f));
    }

    @Test
    void onlySomeFeaturesAreKept() {
        var kept = vocabulary.only(new int[] {1, 3});
        assertThat(kept.size()).isEqualTo(2);
        assertThat(kept.feature(9)).isEqualTo(1);
        assertThat(kept.feature(4)).isEqualTo(-1);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var read = Vocabulary.of(vocabulary.hashes(), vocabulary.rarities());
        assertThat(read.size()).isEqualTo(4);
        assertThat(read.feature(-6)).isZero();
        assertThat(read.hashes()).isEqualTo(vocabulary.hashes());
        assertThat(read.rarities()).isEqualTo(vocabulary.rarities());
    }
}
