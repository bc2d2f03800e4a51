package org.mangomoment.search.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mangomoment.search.statistic.Frequencies;

/// The words that set the stories of one side apart from those of another.
///
/// @param target    stories of the one side
/// @param reference stories of the other
/// @param compared  words that were compared: the family of the correction
/// @param words     the most telling first: by what is certain of the log ratio, then by G²
public record KeyWords(long target, long reference, long compared, List<KeyWord> words) {
    private static final double CONFIDENCE = 0.95;
    private static final int MOST_ON_A_SIDE = 150;

    /// A word that stands in fewer stories is not compared: no difference could be certain.
    private static final int FEWEST = 3;

    /// A log-likelihood below this is within chance at 5 percent even for a single word.
    private static final double CHANCE = 3.84;

    /// One word.
    ///
    /// @param there        the stories that have it, on both sides
    /// @param conservative the log ratio as far as it is certain; 0 when it is not
    public record KeyWord(String word, Frequencies there, double conservative) {}

    public KeyWords {
        words = List.copyOf(words);
    }

    /// Nothing can be compared.
    public static KeyWords none(long target, long reference) {
        return new KeyWords(target, reference, 0, List.of());
    }

    /// Compares.
    ///
    /// @param counts by word: stories of the one side and of the other that have it
    public static KeyWords of(long target, long reference, Map<String, long[]> counts) {
        if (target == 0 || reference == 0) {
            return none(target, reference);
        }
        var enough = counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] + entry.getValue()[1] >= FEWEST)
                .toList();
        var words = enough.stream()
                .map(entry -> Map.entry(
                        entry.getKey(), new Frequencies(entry.getValue()[0], target, entry.getValue()[1], reference)))
                .filter(entry -> Math.abs(entry.getValue().logLikelihood()) > CHANCE)
                .map(entry -> new KeyWord(
                        entry.getKey(),
                        entry.getValue(),
                        entry.getValue().conservativeLogRatio(CONFIDENCE, enough.size())))
                .sorted(Comparator.<KeyWord>comparingDouble(word -> -Math.abs(word.conservative()))
                        .thenComparingDouble(word -> -Math.abs(word.there().logLikelihood()))
                        .thenComparing(KeyWord::word))
                .toList();
        return new KeyWords(target, reference, enough.size(), both(words));
    }

    private static List<KeyWord> both(List<KeyWord> words) {
        var kept = new ArrayList<KeyWord>();
        words.stream()
                .filter(word -> word.there().logLikelihood() > 0)
                .limit(MOST_ON_A_SIDE)
                .forEach(kept::add);
        words.stream()
                .filter(word -> word.there().logLikelihood() < 0)
                .limit(MOST_ON_A_SIDE)
                .forEach(kept::add);
        return kept;
    }
}
