package org.mangomoment.search.synonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.mangomoment.search.query.Synonym;
import org.mangomoment.search.words.StoryAnalyzers;

/// Groups of synonyms, found by any form of their words. Immutable.
public final class Synonyms {
    private record Entry(WordForms forms, SynonymGroup group) {}

    private final Map<String, List<Entry>> dutch = new HashMap<>();
    private final Map<String, List<Entry>> english = new HashMap<>();
    private final Analyzer dutchForms;
    private final Analyzer englishForms;
    private final int longest;

    Synonyms(List<SynonymGroup> groups, StoryAnalyzers analyzers) {
        dutchForms = analyzers.dutchAsked();
        englishForms = analyzers.englishAsked();
        var most = 1;
        for (var group : groups) {
            for (var word : group.words()) {
                var isDutch = word.language().equals(Synonym.DUTCH);
                var forms = WordForms.of(word.words(), isDutch ? dutchForms : englishForms);
                if (!forms.places().isEmpty()) {
                    var byForm = isDutch ? dutch : english;
                    forms.places()
                            .getFirst()
                            .forEach(form -> byForm.computeIfAbsent(form, _ -> new ArrayList<>())
                                    .add(new Entry(forms, group)));
                    most = Math.max(most, word.words().split("\\s+", -1).length);
                }
            }
        }
        longest = most;
    }

    /// How many words the longest term has; 1 and up.
    int longest() {
        return longest;
    }

    /// What means the same as a term; empty when nothing is known.
    ///
    /// @param words as typed, one word or several
    List<Synonym> of(String words) {
        var inDutch = WordForms.of(words, dutchForms);
        var inEnglish = WordForms.of(words, englishForms);
        var groups = Stream.concat(groups(dutch, inDutch), groups(english, inEnglish))
                .distinct()
                .toList();
        var found = new LinkedHashSet<Synonym>();
        groups.forEach(group -> found.addAll(group.words()));
        found.removeIf(word -> word.language().equals(Synonym.DUTCH)
                ? WordForms.of(word.words(), dutchForms).covers(inDutch)
                : WordForms.of(word.words(), englishForms).covers(inEnglish));
        return List.copyOf(found);
    }

    private static Stream<SynonymGroup> groups(Map<String, List<Entry>> byForm, WordForms typed) {
        return typed.places().isEmpty()
                ? Stream.empty()
                : firsts(typed).stream()
                        .flatMap(first -> byForm.getOrDefault(first, List.of()).stream())
                        .filter(entry -> entry.forms().covers(typed))
                        .map(Entry::group);
    }

    private static Set<String> firsts(WordForms typed) {
        return typed.places().getFirst();
    }
}
