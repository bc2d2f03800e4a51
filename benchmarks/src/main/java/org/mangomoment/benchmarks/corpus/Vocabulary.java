package org.mangomoment.benchmarks.corpus;

import java.util.Random;

/// Invented words, frequent and rare as words are: the word of rank r comes with a probability proportional to 1/r
/// (Zipf, Human Behavior and the Principle of Least Effort, 1949). Immutable.
public final class Vocabulary {
    private static final String[] BEGINNINGS = {"b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z"};
    private static final String[] VOWELS = {"a", "e", "i", "o", "u"};
    private static final double[] CUMULATED = cumulated(50_000);

    private Vocabulary() {}

    /// The word of a rank.
    ///
    /// @param rank 0, the most frequent, to 49,999
    public static String word(int rank) {
        int left = rank;
        var word = new StringBuilder("q");
        for (int syllable = 0; syllable < 3; syllable++) {
            word.append(BEGINNINGS[left % BEGINNINGS.length]);
            left /= BEGINNINGS.length;
            word.append(VOWELS[left % VOWELS.length]);
            left /= VOWELS.length;
        }
        return word.toString();
    }

    /// One word by its frequency.
    static String any(Random random) {
        double at = random.nextDouble() * CUMULATED[CUMULATED.length - 1];
        int low = 0;
        int high = CUMULATED.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (CUMULATED[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return word(low);
    }

    private static double[] cumulated(int words) {
        var sums = new double[words];
        double sum = 0;
        for (int rank = 0; rank < words; rank++) {
            sum += 1.0 / (rank + 1);
            sums[rank] = sum;
        }
        return sums;
    }
}
