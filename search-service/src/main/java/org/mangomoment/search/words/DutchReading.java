package org.mangomoment.search.words;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Chooses among the ways to read the form of a Dutch word by the word before it: `de was` is laundry, `het was` a
/// verb; `mijn haar` grows, `om haar` does not; `drie keer` is no verb. May be shared.
final class DutchReading {
    private static final Set<String> BEFORE_COMMON = Set.of("de", "onze", "elke", "iedere");
    private static final Set<String> BEFORE_NEUTER = Set.of("het", "ons", "elk", "ieder");
    private static final Set<String> BEFORE_ANY = Set.of(
            "een", "mijn", "jouw", "uw", "zijn", "haar", "hun", "geen", "m'n", "z'n", "d'r", "één", "twee", "drie",
            "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "paar", "enkele", "beide",
            "alle");
    private static final Set<String> SUBJECTS = Set.of(
            "ik", "je", "jij", "u", "hij", "zij", "ze", "we", "wij", "jullie", "men", "wie", "die", "dat", "er",
            "iemand", "niemand");

    private final DutchLexicon lexicon;

    /// Readings of a word whatever stands before it.
    private final WordMemory<List<Reading>> opened = new WordMemory<>(this::open);

    DutchReading(DutchLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The likely readings of a lower-case word that stands in a text; empty for an unknown word.
    ///
    /// @param before the word before it in the same clause; empty at its beginning
    List<Reading> written(String word, String before) {
        var readings = lexicon.readings(word);
        if (any(readings, Reading::isNoun) && any(readings, reading -> !reading.isNoun())) {
            var nouns = only(readings, reading -> reading.isNoun() && fits(before, reading));
            if (!nouns.isEmpty()) {
                return nouns;
            }
        }
        var open = opened.of(word);
        return SUBJECTS.contains(before) && any(open, Reading::isNoun) && any(open, Reading::isVerbStem)
                ? only(open, Reading::isVerb)
                : open;
    }

    /// The likely readings of a lower-case word that somebody looks for: a bare stem that can be a noun is meant as a
    /// noun, and forms of `zijn`, `hebben` and the like are meant as they stand.
    List<Reading> asked(String word) {
        var open = opened.of(word);
        if (any(open, Reading::isAuxiliary)) {
            return List.of(new Reading(word, ""));
        }
        var nouns = only(open, Reading::isNoun);
        return !nouns.isEmpty() && any(open, Reading::isVerbStem) ? nouns : open;
    }

    private List<Reading> open(String word) {
        var readings = lexicon.readings(word);
        var auxiliary = only(readings, Reading::isAuxiliary);
        if (!auxiliary.isEmpty()) {
            return auxiliary;
        }
        if (any(readings, Reading::isClosedClass)) {
            return List.of(new Reading(word, ""));
        }
        var plain = only(readings, reading -> !reading.isPeopleByAdjective());
        return plain.isEmpty() ? readings : plain;
    }

    private static boolean fits(String before, Reading noun) {
        return BEFORE_ANY.contains(before)
                || (BEFORE_COMMON.contains(before) && noun.isCommonOrPlural())
                || (BEFORE_NEUTER.contains(before) && noun.isNeuter());
    }

    private static boolean any(List<Reading> readings, Predicate<Reading> wanted) {
        for (var reading : readings) {
            if (wanted.test(reading)) {
                return true;
            }
        }
        return false;
    }

    private static List<Reading> only(List<Reading> readings, Predicate<Reading> wanted) {
        return readings.stream().filter(wanted).toList();
    }
}
