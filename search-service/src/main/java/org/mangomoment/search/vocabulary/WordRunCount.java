package org.mangomoment.search.vocabulary;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.mangomoment.search.vocabulary.WordRuns.WordRun;

/// Counts runs of words, story after story.
public final class WordRunCount {
    private static final int MOST = 200;
    private static final int MOST_REMEMBERED = 400_000;
    private static final String ENDS = ".!?…\n";

    private final int length;
    private final Map<String, Tally> tallies = new HashMap<>();
    private long stories;
    private boolean forgot;

    /// @param length words in a run, 2 or 3
    public WordRunCount(int length) {
        this.length = length;
    }

    private static final class Tally {
        private long times;
        private long stories;
        private long lastStory;
    }

    /// Counts a story.
    ///
    /// @param text with [RunningWords#HIDDEN] for placeholders
    public void add(String text) {
        stories++;
        var run = new ArrayDeque<String>();
        var before = 0;
        for (var running = RunningWords.of(text, 0); running.next(); before = running.end()) {
            if (running.hidden() || ends(text, before, running.start())) {
                run.clear();
            }
            if (!running.hidden()) {
                run.add(running.word());
                if (run.size() > length) {
                    run.remove();
                }
                if (run.size() == length) {
                    count(String.join(" ", run));
                }
            }
        }
        if (tallies.size() > MOST_REMEMBERED) {
            forgot = true;
            tallies.values().removeIf(tally -> tally.times == 1);
        }
    }

    private static boolean ends(String text, int from, int to) {
        for (var at = from; at < to; at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void count(String words) {
        var tally = tallies.computeIfAbsent(words, _ -> new Tally());
        tally.times++;
        if (tally.lastStory != stories) {
            tally.lastStory = stories;
            tally.stories++;
        }
    }

    /// What was counted.
    ///
    /// @param complete whether all stories were
    public WordRuns result(boolean complete) {
        var found = tallies.entrySet().stream()
                .filter(entry -> entry.getValue().stories > 1)
                .map(entry -> new WordRun(entry.getKey(), entry.getValue().times, entry.getValue().stories))
                .sorted(Comparator.comparingLong(WordRun::stories)
                        .thenComparingLong(WordRun::times)
                        .reversed()
                        .thenComparing(WordRun::words))
                .limit(MOST)
                .toList();
        return new WordRuns(stories, found, complete && !forgot);
    }
}
