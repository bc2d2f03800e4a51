package org.mangomoment.search.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mangomoment.search.vocabulary.KeyWords;
import org.mangomoment.search.vocabulary.RunningWords;

/// Counts words in the passages that reviewers marked: those for one dimension, and those for all others. A
/// passage that several reviewers marked is one.
final class EvidenceWords {
    private final String dimension;
    private final Map<String, long[]> counts = new HashMap<>();
    private long here;
    private long elsewhere;

    EvidenceWords(String dimension) {
        this.dimension = dimension;
    }

    /// Counts the passages of a story.
    void add(List<MarkedPassages.Passage> marked) {
        for (var passage : marked) {
            var side = passage.dimension().equals(dimension) ? 0 : 1;
            here += 1 - side;
            elsewhere += side;
            words(passage.text()).forEach(word -> counts.computeIfAbsent(word, _ -> new long[2])[side]++);
        }
    }

    private static Set<String> words(String passage) {
        var words = new HashSet<String>();
        for (var running = RunningWords.of(passage, 0); running.next(); ) {
            if (!running.hidden()) {
                words.add(running.word());
            }
        }
        return words;
    }

    KeyWords result() {
        return KeyWords.of(here, elsewhere, counts);
    }
}
