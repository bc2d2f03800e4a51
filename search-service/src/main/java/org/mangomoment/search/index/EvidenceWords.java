package org.mangomoment.search.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.schemas.Evidence;
import org.mangomoment.search.story.DimensionStatus;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.vocabulary.KeyWords;
import org.mangomoment.search.vocabulary.RunningWords;

/// Counts words in the evidence for dimensions that reviewers accepted: for one dimension, and for all others.
final class EvidenceWords {
    private final String dimension;
    private final Map<String, long[]> counts = new HashMap<>();
    private long here;
    private long elsewhere;

    EvidenceWords(String dimension) {
        this.dimension = dimension;
    }

    /// Counts a story.
    void add(StoryView story) {
        var suggestions = story.suggestions();
        if (suggestions == null || !story.evidenceFits()) {
            return;
        }
        var standings = story.standings();
        for (var suggested : suggestions.getDimensions()) {
            if (standings.get(suggested.getDimension()) == DimensionStatus.ACCEPTED) {
                add(suggested, story.text());
            }
        }
    }

    private void add(DimensionSuggestion suggested, String text) {
        var side = suggested.getDimension().equals(dimension) ? 0 : 1;
        for (var passage : suggested.getEvidence()) {
            here += 1 - side;
            elsewhere += side;
            words(passage, text).forEach(word -> counts.computeIfAbsent(word, _ -> new long[2])[side]++);
        }
    }

    private static Set<String> words(Evidence passage, String text) {
        var words = new HashSet<String>();
        var end = Math.min(passage.getEnd(), text.length());
        var start = Math.clamp(passage.getStart(), 0, end);
        for (var running = RunningWords.of(text.substring(start, end), 0); running.next(); ) {
            words.add(running.word());
        }
        return words;
    }

    KeyWords result() {
        return KeyWords.of(here, elsewhere, counts);
    }
}
