package org.mangomoment.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Splits a Dutch compound noun into two nouns of the dictionary: `ziekenhuisbed` into `ziekenhuis` and `bed`. What the
/// dictionary knows as another kind of word is never split (`natuurlijk` holds no `lijk`), nor what is made of a verb
/// (`herdenking`). Words whose parts say little of their meaning (`ziekenhuis`, `baarmoeder`) stand in
/// `undivided-nl.txt`; of some only the head does (`huisarts` is an `arts`, `medepatiënt` a `patiënt`). May be shared.
public final class CompoundSplitter {
    private static final int SHORTEST_WORD = 6;
    private static final int SHORT = 3;

    /// Nouns of the dictionary that are endings when they stand last.
    private static final Set<String> ENDINGS = WordFile.read("endings-nl.txt");

    private static final Set<String> PREFIXES = WordFile.read("prefixes-nl.txt");

    /// Before a noun it says who else is one.
    private static final String FELLOW = "mede";

    /// Word to head, where the first part says nothing.
    private static final Map<String, String> HEADS = WordFile.pairs("heads-nl.txt");

    /// First parts that have a form of their own, and their nouns.
    private static final Map<String, String> BOUND_FORMS = Map.of("zonne", "zon", "mane", "maan", "harte", "hart");

    private final DutchLexicon lexicon;
    private final Set<String> undivided = WordFile.read("undivided-nl.txt");

    /// Words of three letters that make compounds; others of that length are found in too many words by accident.
    private final Set<String> shortParts = WordFile.read("short-parts-nl.txt");

    private final WordMemory<List<String>> allParts = new WordMemory<>(this::cutUp);

    /// A way to cut a word.
    ///
    /// @param rank how far the first part is from an entry of the dictionary; less is likelier
    private record Cut(String modifier, String head, int rank) {}

    public CompoundSplitter(DutchLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The lemmas of the two parts; empty when the lower-case word is no compound that we know.
    public List<String> parts(String word) {
        var readings = lexicon.readings(word);
        var lemma = lemma(word, readings);
        if (!readings.stream().allMatch(Reading::isNoun)
                || lemma.length() < SHORTEST_WORD
                || undivided.contains(lemma)
                || madeOfVerb(lemma)) {
            return List.of();
        }
        var cut = likeliest(lemma, readings.isEmpty());
        return cut == null ? List.of() : List.of(cut.modifier(), cut.head());
    }

    /// The lemmas of the parts, and of their parts: `ziekenhuiskamerdeur` holds `ziekenhuiskamer` and its `kamer`. Of a
    /// word that is not split, its head if that says what it is.
    List<String> allParts(String word) {
        return allParts.of(word);
    }

    private List<String> cutUp(String word) {
        var all = new ArrayList<String>();
        for (var part : parts(word)) {
            all.add(part);
            all.addAll(cutUp(part));
        }
        if (all.isEmpty()) {
            head(word).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private Optional<String> head(String word) {
        var lemma = lemma(word, lexicon.readings(word));
        if (lemma.startsWith(FELLOW) && lemma.length() > FELLOW.length() + SHORT) {
            return lexicon.noun(lemma.substring(FELLOW.length()));
        }
        return Optional.ofNullable(HEADS.get(lemma));
    }

    private static String lemma(String word, List<Reading> readings) {
        return readings.isEmpty() ? word : readings.getFirst().lemma();
    }

    private boolean madeOfVerb(String lemma) {
        return lemma.endsWith("erij")
                || (lemma.endsWith("ing") && isVerb(lemma, 3))
                || (lemma.endsWith("er") && isVerb(lemma, 2));
    }

    private boolean isVerb(String lemma, int ending) {
        return lexicon.isInfinitive(lemma.substring(0, lemma.length() - ending) + "en");
    }

    /// The first part that is nearest to an entry of the dictionary; among equals the longest.
    private @Nullable Cut likeliest(String word, boolean unknown) {
        Cut best = null;
        for (var at = word.length() - SHORT; at >= SHORT; at--) {
            var cut = cut(word.substring(0, at), word.substring(at), unknown);
            if (cut != null && (best == null || cut.rank() < best.rank())) {
                best = cut;
            }
        }
        return best;
    }

    private @Nullable Cut cut(String first, String second, boolean unknown) {
        if (ENDINGS.contains(second)
                || PREFIXES.contains(first)
                || isTooShort(first, unknown)
                || isTooShort(second, unknown)) {
            return null;
        }
        var head = lexicon.noun(second);
        if (head.isEmpty()) {
            return null;
        }
        var noun = lexicon.noun(first);
        if (noun.isPresent()) {
            return new Cut(noun.get(), head.get(), noun.get().equals(first) ? 0 : 2);
        }
        var joined = joined(first);
        return joined == null ? null : new Cut(joined, head.get(), 1);
    }

    /// The noun of a first part with what joins it to the second: `afdeling-s-hoofd`, `kinder(en)bed`, `zonne-bloem`.
    private @Nullable String joined(String first) {
        if (first.endsWith("s") && !PREFIXES.contains(first.substring(0, first.length() - 1))) {
            var noun = first.substring(0, first.length() - 1);
            return lexicon.noun(noun).filter(noun::equals).orElse(null);
        }
        var bound = BOUND_FORMS.get(first);
        if (bound != null) {
            return bound;
        }
        return first.endsWith("er") || first.endsWith("sen")
                ? lexicon.noun(first + "en").orElse(null)
                : null;
    }

    private boolean isTooShort(String part, boolean unknown) {
        return part.length() <= SHORT && (unknown || !shortParts.contains(part));
    }
}
