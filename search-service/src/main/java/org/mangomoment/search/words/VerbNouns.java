package org.mangomoment.search.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Leads from a Dutch verb to the noun that is its stem: whoever looks for `knuffelen` means a `knuffel` as well. May
/// be shared.
final class VerbNouns {
    /// Verbs whose stem is another word by accident.
    private static final Set<String> UNRELATED = Set.of(
            "haren", "lijken", "mijnen", "rokken", "waren", "weren", "kussen", "hopen", "delen", "baren", "bijten",
            "zitten", "liggen", "staan", "wegen", "lijden", "hoeven", "wijzen", "weken", "lezen", "maken", "tellen");

    private final DutchLexicon lexicon;

    VerbNouns(DutchLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The noun, if the dictionary has the stem both as a form of the verb and as a noun.
    Optional<String> noun(String infinitive) {
        return UNRELATED.contains(infinitive)
                ? Optional.empty()
                : stems(infinitive).filter(stem -> isBoth(stem, infinitive)).findFirst();
    }

    private boolean isBoth(String stem, String infinitive) {
        var readings = lexicon.readings(stem);
        return readings.stream().anyMatch(one -> one.isVerbStem() && one.lemma().equals(infinitive))
                && readings.stream().anyMatch(one -> one.isNoun() && one.lemma().equals(stem));
    }

    /// The stem as it stands, with one consonant less, and with its vowel doubled: `babbel`, `kus`, `praat`.
    private static Stream<String> stems(String infinitive) {
        if (!infinitive.endsWith("en") || infinitive.length() < 5) {
            return Stream.empty();
        }
        var stem = infinitive.substring(0, infinitive.length() - 2);
        var last = stem.length() - 1;
        return List.of(
                stem,
                stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem,
                stem.substring(0, last) + stem.charAt(last - 1) + stem.charAt(last))
                .stream();
    }
}
