package org.mangomoment.classifier.suggestion;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mangomoment.classifier.words.Lemmatizer;
import org.mangomoment.schemas.codebook.Cue;
import org.mangomoment.schemas.codebook.SemanticClasses;

/// Cue phrases of one language, found by their first word, so that reading a text costs a look-up or two a word.
final class CueIndex {

    /// Other words allowed between two neighbours of a phrase.
    static final int MAX_BETWEEN = 2;

    private final LemmaReader reader;
    private final Map<String, List<String>> classes;
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /// @param lemmatizer the one that reads the texts; the words of a phrase are lemmas already
    /// @param classes    kinds of words that a phrase may name
    CueIndex(Lemmatizer lemmatizer, Map<String, List<String>> classes) {
        this.reader = new LemmaReader(lemmatizer);
        this.classes = Map.copyOf(classes);
    }

    private record Entry(CueTarget voice, Cue cue, List<Set<String>> words, boolean staysWhenNegated) {}

    private record Found(CueTarget voice, Hit hit) {}

    void add(CueTarget voice, List<Cue> cues) {
        for (var cue : cues) {
            var words = SemanticClasses.wordsOf(cue.phrase(), classes);
            var entry = new Entry(voice, cue, words, staysWhenNegated(voice, cue));
            for (var first : words.getFirst())
                byFirstWord.computeIfAbsent(first, _ -> new ArrayList<>()).add(entry);
        }
    }

    /// A dimension says what a story is about, and "not clean" is about cleanliness too; a nurse who did not come is a
    /// nurse.
    private static boolean staysWhenNegated(CueTarget voice, Cue cue) {
        return switch (voice) {
            case CueTarget.ForDimension _, CueTarget.ForSomeone _ -> true;
            case CueTarget.ForMoment _, CueTarget.ForReason _ -> Negation.starts(cue.phrase());
        };
    }

    CuesFound read(String text) {
        var words = reader.read(text);
        int sentences = words.isEmpty() ? 1 : words.getLast().sentence() + 1;
        return new CuesFound(
                words.size(),
                sentences,
                all(words).stream()
                        .collect(groupingBy(
                                Found::voice, collectingAndThen(mapping(Found::hit, toList()), CueIndex::counted))));
    }

    private List<Found> all(List<LemmatisedWord> words) {
        var found = new ArrayList<Found>();
        for (int i = 0; i < words.size(); i++)
            for (var first : words.get(i).keys())
                for (var entry : byFirstWord.getOrDefault(first, List.of())) {
                    int last = lastOf(entry.words, words, i);
                    if (last >= 0 && (entry.staysWhenNegated || !Negation.before(words, i)))
                        found.add(new Found(entry.voice, hit(entry.cue, words.get(i), words.get(last))));
                }
        return found;
    }

    private static Hit hit(Cue cue, LemmatisedWord first, LemmatisedWord last) {
        return new Hit(cue, first.start(), last.end(), first.sentence());
    }

    private static List<Hit> counted(List<Hit> found) {
        var inAnotherSense = found.stream().filter(Hit::isAnotherSense).toList();
        var kept = new ArrayList<Hit>();
        for (var hit : found.stream().sorted(Hit.STRONGEST_FIRST).toList())
            if (inAnotherSense.stream().noneMatch(hit::overlaps)
                    && kept.stream().noneMatch(hit::excludes)) kept.add(hit);
        return List.copyOf(kept);
    }

    private static int lastOf(List<Set<String>> phrase, List<LemmatisedWord> words, int first) {
        int at = first;
        for (int p = 1; p < phrase.size() && at >= 0; p++) at = next(phrase.get(p), words, at);
        return at;
    }

    private static int next(Set<String> wanted, List<LemmatisedWord> words, int after) {
        int end = Math.min(words.size(), after + MAX_BETWEEN + 2);
        for (int i = after + 1;
                i < end && words.get(i).sentence() == words.get(after).sentence();
                i++) if (words.get(i).isAnyOf(wanted)) return i;
        return -1;
    }
}
