package org.mangomoment.search.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was found out about words, so that a word which comes again is not looked up again: most words of a text are
/// among the few thousand that every text has. Holds at most twice [#GENERATION] words; those that were not asked for
/// while as many others came are forgotten. Thread-safe.
///
/// @param <V> immutable
final class WordMemory<V> {
    /// Words after which those that were not asked for since are forgotten.
    static final int GENERATION = 20_000;

    /// Longer words are looked up each time, so that a text of one long word takes no room.
    private static final int LONGEST = 40;

    private final Function<String, V> finding;
    private volatile Map<String, V> young = new ConcurrentHashMap<>();
    private volatile Map<String, V> old = Map.of();

    /// @param finding a function of the word alone
    WordMemory(Function<String, V> finding) {
        this.finding = finding;
    }

    /// What is found out about a word.
    V of(String word) {
        var known = young.get(word);
        if (known != null) {
            return known;
        }
        var before = old.get(word);
        var value = before == null ? finding.apply(word) : before;
        if (word.length() <= LONGEST) {
            keep(word, value);
        }
        return value;
    }

    /// Words that are held now.
    int size() {
        return young.size() + old.size();
    }

    private void keep(String word, V value) {
        young.put(word, value);
        if (young.size() >= GENERATION) {
            age();
        }
    }

    private synchronized void age() {
        if (young.size() >= GENERATION) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
