package org.mangomoment.search.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.statistic.Frequencies;
import org.mangomoment.search.vocabulary.Collocates.Collocate;

/// Counts words near keywords, story after story.
public final class CollocateCount {
    private static final int MOST = 200;

    /// A pair that is seen once or twice says little, however rare the word is.
    private static final int FEWEST = 3;

    private final Map<String, Tally> tallies = new HashMap<>();
    private long stories;
    private long keywords;
    private long near;
    private long elsewhere;

    private static final class Tally {
        private long near;
        private long elsewhere;
    }

    private record Word(String word, boolean counts, boolean key) {}

    /// Counts a story.
    ///
    /// @param text  with [RunningWords#HIDDEN] for placeholders
    /// @param spans of the keywords, in order
    public void add(String text, List<Span> spans) {
        stories++;
        keywords += spans.size();
        var words = words(text, spans);
        var close = new boolean[words.size()];
        for (var at = 0; at < words.size(); at++) {
            if (words.get(at).key()) {
                var until = Math.min(words.size() - 1, at + Collocates.WINDOW);
                for (var other = Math.max(0, at - Collocates.WINDOW); other <= until; other++) {
                    close[other] = true;
                }
            }
        }
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if (word.counts() && !word.key()) {
                count(word.word(), close[at]);
            }
        }
    }

    private static List<Word> words(String text, List<Span> spans) {
        var words = new ArrayList<Word>();
        var span = 0;
        for (var running = RunningWords.of(text, 0); running.next(); ) {
            while (span < spans.size() && spans.get(span).end() <= running.start()) {
                span++;
            }
            var key = span < spans.size() && spans.get(span).start() < running.end();
            words.add(new Word(running.word(), !running.hidden(), key));
        }
        return words;
    }

    private void count(String word, boolean close) {
        var tally = tallies.computeIfAbsent(word, _ -> new Tally());
        if (close) {
            tally.near++;
            near++;
        } else {
            tally.elsewhere++;
            elsewhere++;
        }
    }

    /// What was counted.
    ///
    /// @param complete whether all stories were
    public Collocates result(boolean complete) {
        var found = tallies.entrySet().stream()
                .filter(entry -> entry.getValue().near >= FEWEST && elsewhere > 0)
                .map(entry -> new Collocate(
                        entry.getKey(),
                        new Frequencies(entry.getValue().near, near, entry.getValue().elsewhere, elsewhere)))
                .filter(one -> one.there().logLikelihood() > 0)
                .sorted(Comparator.<Collocate>comparingDouble(
                                one -> -one.there().logLikelihood())
                        .thenComparing(Collocate::word))
                .limit(MOST)
                .toList();
        return new Collocates(stories, keywords, found, complete);
    }
}
