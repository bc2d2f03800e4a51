package org.mangomoment.classifier.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mangomoment.classifier.codebook.Cue;

/// Cue phrases of one language, found by their first word, so that reading a text costs a look-up or two a word.
///
/// @param <T> what a cue speaks for
final class CueIndex<T> {

    /// Other words allowed between two neighbours of a phrase.
    static final int MAX_BETWEEN = 2;

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    private record Entry<T>(T target, Cue cue, List<String> words) {}

    private record Found<T>(T target, Evidence evidence) {}

    void add(T target, List<Cue> cues) {
        for (var cue : cues) {
            var words = List.of(cue.phrase().split(" "));
            byFirstWord
                    .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                    .add(new Entry<>(target, cue, words));
        }
    }

    /// What counts, per target, strongest first: each cue once, none that is negated, and of cues that share words only
    /// the strongest.
    Map<T, List<Evidence>> counted(List<Word> words) {
        return all(words).stream()
                .collect(Collectors.groupingBy(
                        Found::target,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Found::evidence, Collectors.toList()), CueIndex::apart)));
    }

    private List<Found<T>> all(List<Word> words) {
        var found = new ArrayList<Found<T>>();
        for (int i = 0; i < words.size(); i++)
            for (var first : words.get(i).keys())
                for (var entry : byFirstWord.getOrDefault(first, List.of())) {
                    int last = lastOf(entry.words, words, i);
                    if (last >= 0 && !Negation.before(words, i))
                        found.add(new Found<>(entry.target, evidence(entry.cue, words.get(i), words.get(last))));
                }
        return found;
    }

    private static Evidence evidence(Cue cue, Word first, Word last) {
        return new Evidence(first.start(), last.end(), cue.phrase(), cue.weight());
    }

    private static List<Evidence> apart(List<Evidence> found) {
        var kept = new ArrayList<Evidence>();
        for (var evidence : found.stream().sorted(Evidence.STRONGEST_FIRST).toList())
            if (kept.stream().noneMatch(k -> k.cue().equals(evidence.cue()) || k.overlaps(evidence)))
                kept.add(evidence);
        return kept;
    }

    private static int lastOf(List<String> phrase, List<Word> words, int first) {
        int at = first;
        for (int p = 1; p < phrase.size() && at >= 0; p++) at = next(phrase.get(p), words, at);
        return at;
    }

    private static int next(String wanted, List<Word> words, int after) {
        int end = Math.min(words.size(), after + MAX_BETWEEN + 2);
        for (int i = after + 1;
                i < end && words.get(i).sentence() == words.get(after).sentence();
                i++) if (words.get(i).is(wanted)) return i;
        return -1;
    }
}
