package org.mangomoment.classifier.model;

import java.util.Arrays;

/// Where the known features of one text stand.
final class Occurrences {

    private int[] features = new int[1024];
    private int[] firstWords = new int[1024];
    private int[] lastWords = new int[1024];
    private int size;

    void add(int feature, int firstWord, int lastWord) {
        if (size == features.length) grow();
        features[size] = feature;
        firstWords[size] = firstWord;
        lastWords[size] = lastWord;
        size++;
    }

    /// Every feature with how often it stands in the text, ascending.
    Counted counted() {
        var sorted = Arrays.copyOf(features, size);
        Arrays.sort(sorted);
        var counted = new Counted(new int[size], new int[size]);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) counted.features[distinct++] = sorted[i];
            counted.counts[distinct - 1]++;
        }
        return new Counted(Arrays.copyOf(counted.features, distinct), Arrays.copyOf(counted.counts, distinct));
    }

    /// For every place, which of the counted features stands there.
    int[] places(Counted counted) {
        var places = new int[size];
        for (int i = 0; i < size; i++) places[i] = Arrays.binarySearch(counted.features, features[i]);
        return places;
    }

    /// Divides what each feature adds among its places, and there among its words.
    ///
    /// @param places    as [#places] says
    /// @param byFeature what each counted feature adds at each of its places
    void share(int[] places, double[] byFeature, double[] byWord) {
        for (int i = 0; i < size; i++) {
            double each = byFeature[places[i]] / (lastWords[i] - firstWords[i] + 1);
            for (int word = firstWords[i]; word <= lastWords[i]; word++) byWord[word] += each;
        }
    }

    private void grow() {
        features = Arrays.copyOf(features, 2 * size);
        firstWords = Arrays.copyOf(firstWords, 2 * size);
        lastWords = Arrays.copyOf(lastWords, 2 * size);
    }

    /// Features and counts, side by side.
    static final class Counted {
        private final int[] features;
        private final int[] counts;

        private Counted(int[] features, int[] counts) {
            this.features = features;
            this.counts = counts;
        }

        int size() {
            return features.length;
        }

        int feature(int i) {
            return features[i];
        }

        int count(int i) {
            return counts[i];
        }
    }
}
