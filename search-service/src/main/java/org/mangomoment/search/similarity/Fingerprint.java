package org.mangomoment.search.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A text as the set of its runs of three words, hashed, and as a few terms that alike texts probably share
/// (MinHash with locality-sensitive hashing: Broder 1997, "On the resemblance and containment of documents";
/// Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3).
///
/// @param runs hashes of the runs; empty for a text that is too short to be told from others
public record Fingerprint(Set<Long> runs) {
    private static final int RUN = 3;
    private static final int SHORTEST = 10;
    private static final int BANDS = 32;
    private static final int ROWS = 2;

    public Fingerprint {
        runs = Set.copyOf(runs);
    }

    /// Of a text without placeholders. Case, accents and punctuation do not count.
    public static Fingerprint of(String text) {
        var words = PlainWords.of(text);
        return words.size() < SHORTEST
                ? new Fingerprint(Set.of())
                : new Fingerprint(IntStream.rangeClosed(0, words.size() - RUN)
                        .mapToObj(i -> hash(words.subList(i, i + RUN)))
                        .collect(Collectors.toSet()));
    }

    /// How much two texts share: runs in both, divided by runs in either; 0 to 1.
    public double similarity(Fingerprint other) {
        long both = runs.stream().filter(other.runs::contains).count();
        long either = runs.size() + other.runs.size() - both;
        return either == 0 ? 0 : (double) both / either;
    }

    /// 32 terms, none for a short text. Texts of similarity s share at least one with probability 1 - (1 -
    /// s²)³²: 0.4 at 0.13, 0.95 at 0.3, 0.997 at 0.4.
    public List<String> terms() {
        if (runs.isEmpty()) {
            return List.of();
        }
        var all = runs.stream().mapToLong(run -> run).toArray();
        var terms = new ArrayList<String>();
        for (int band = 0; band < BANDS; band++) {
            long joined = band;
            for (int row = 0; row < ROWS; row++) {
                joined = mix(joined * 31 + least(all, band * ROWS + row));
            }
            terms.add(Long.toHexString(joined));
        }
        return List.copyOf(terms);
    }

    private static long least(long[] runs, int permutation) {
        long seed = mix(permutation + 1L);
        long least = Long.MAX_VALUE;
        for (long run : runs) {
            least = Math.min(least, mix(run ^ seed));
        }
        return least;
    }

    private static long hash(List<String> run) {
        long hash = 0;
        for (var word : run) {
            hash = mix(hash(hash, word) + ' ');
        }
        return hash;
    }

    /// A number that two words have in common by chance only, once in 2^64 times.
    public static long hash(String word) {
        return hash(0, word);
    }

    private static long hash(long before, String word) {
        long hash = before;
        for (int i = 0; i < word.length(); i++) {
            hash = mix(hash + word.charAt(i));
        }
        return hash;
    }

    /// The finalizer of SplitMix64 (Steele, Lea, Flood 2014): every bit of the result hangs on every bit of the number.
    private static long mix(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
