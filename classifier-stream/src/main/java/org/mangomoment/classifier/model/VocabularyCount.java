package org.mangomoment.classifier.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Counts in how many texts each feature stands, to choose a vocabulary.
final class VocabularyCount {

    /// A feature that stands in fewer different texts is not learned, so that no model holds what only one or
    /// two tellers wrote (docs/decisions/0051).
    private static final int FEWEST_TEXTS = 5;
    /// For trials with so few texts that hardly anything would be left; no service trains on less than twice as many.
    private static final int FEW_TEXTS = 25;

    private static final int FEWEST_OF_FEW = 2;

    /// So many features of each kind a model knows at most, which bounds its size.
    private static final int MOST_OF_WORDS = 15_000;

    private static final int MOST_OF_PIECES = 30_000;

    private final int texts;
    private final int fewest;
    private final Map<Integer, Integer> textsByHash = new HashMap<>();

    private VocabularyCount(List<String> texts, FeatureReader reader) {
        this.texts = texts.size();
        this.fewest = texts.size() < FEW_TEXTS ? FEWEST_OF_FEW : FEWEST_TEXTS;
        for (var text : new LinkedHashSet<>(texts)) {
            var seen = new HashSet<Integer>();
            reader.read(text, (hash, _, _) -> seen.add(hash));
            for (var hash : seen) textsByHash.merge(hash, 1, Integer::sum);
        }
    }

    static Vocabulary vocabulary(List<String> texts, FeatureReader reader) {
        return new VocabularyCount(texts, reader).vocabulary();
    }

    private Vocabulary vocabulary() {
        var hashes = IntStream.concat(commonest(true, MOST_OF_WORDS), commonest(false, MOST_OF_PIECES))
                .sorted()
                .toArray();
        var rarity = new float[hashes.length];
        for (int i = 0; i < hashes.length; i++) rarity[i] = rarity(textsByHash.getOrDefault(hashes[i], 0));
        return new Vocabulary(hashes, rarity);
    }

    private IntStream commonest(boolean ofWords, int most) {
        return textsByHash.entrySet().stream()
                .filter(e -> e.getValue() >= fewest && FeatureReader.isOfWords(e.getKey()) == ofWords)
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue())
                        .thenComparingInt(Map.Entry::getKey))
                .limit(most)
                .mapToInt(Map.Entry::getKey);
    }

    /// The usual smoothed inverse document frequency.
    private float rarity(int in) {
        return (float) (Math.log((1.0 + texts) / (1.0 + in)) + 1);
    }
}
