package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccurrencesTest {
    @Test
    void featuresAreCountedInAscendingOrder() {
        var occurrences = new Occurrences();
        occurrences.add(7, 0, 0);
        occurrences.add(3, 1, 1);
        occurrences.add(7, 2, 2);
        var counted = occurrences.counted();
        assertThat(counted.size()).isEqualTo(2);
        assertThat(counted.feature(0)).isEqualTo(3);
        assertThat(counted.count(0)).isEqualTo(1);
        assertThat(counted.feature(1)).isEqualTo(7);
        assertThat(counted.count(1)).isEqualTo(2);
    }

    @Test
    void whatAFeatureAddsIsSharedAmongItsWordsAtEachOfItsPlaces() {
        var occurrences = new Occurrences();
        occurrences.add(7, 0, 1);
        occurrences.add(7, 2, 2);
        var byWord = new double[3];
        occurrences.share(occurrences.places(occurrences.counted()), new double[] {1}, byWord);
        assertThat(byWord).containsExactly(0.5, 0.5, 1);
    }

    @Test
    void thousandsOfPlacesAreKept() {
        var occurrences = new Occurrences();
        for (var word = 0; word < 5_000; word++) {
            occurrences.add(1, word, word);
        }
        assertThat(occurrences.counted().count(0)).isEqualTo(5_000);
    }
}
