package org.mangomoment.search.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Leads from the Dutch word for a woman to the general one: `bewoonster` to `bewoner`, `logopediste` to `logopedist`.
/// Only words of the dictionary on both sides count. May be shared.
final class FeminineNouns {
    /// Endings of words for women, and what the general word has instead.
    private record Ending(String woman, List<String> general) {}

    private static final List<Ending> ENDINGS = List.of(
            new Ending("ster", List.of("er", "der", "aar")),
            new Ending("trice", List.of("teur", "tor")),
            new Ending("euse", List.of("eur")),
            new Ending("ares", List.of("aar")),
            new Ending("eres", List.of("er")),
            new Ending("es", List.of("")),
            new Ending("in", List.of("")),
            new Ending("e", List.of("")));

    /// A mere -e makes a woman only of these.
    private static final Pattern PEOPLE =
            Pattern.compile(".{2,}([eë]nt|ant|ist|eut|aat|oog|aag|ier|air|isch|eur|urg|aan|ief)");

    private static final Pattern LONG_VOWEL = Pattern.compile("(.*[^aeou])(aa|ee|oo|uu)([^aeiou])");
    private static final Pattern SHORT_VOWEL = Pattern.compile(".*[^aeiou][aeiou]([bdfgklmnprst])");

    private final DutchLexicon lexicon;
    private final WordMemory<Optional<String>> general = new WordMemory<>(this::lookedUp);

    FeminineNouns(DutchLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The general word of a lemma, if it is a word for a woman.
    Optional<String> general(String lemma) {
        return general.of(lemma);
    }

    private Optional<String> lookedUp(String lemma) {
        return ENDINGS.stream()
                .filter(ending -> lemma.endsWith(ending.woman())
                        && lemma.length() > ending.woman().length() + 3)
                .flatMap(ending ->
                        ending.general().stream().flatMap(other -> candidates(lemma, ending.woman(), other).stream()))
                .filter(word -> !word.equals(lemma)
                        && lexicon.noun(word).filter(word::equals).isPresent())
                .findFirst();
    }

    private static List<String> candidates(String lemma, String woman, String general) {
        var stem = lemma.substring(0, lemma.length() - woman.length());
        if (woman.equals("e") && !PEOPLE.matcher(stem).matches()) {
            return List.of();
        }
        if (woman.equals("in")
                && stem.length() > 4
                && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) {
            return List.of(stem.substring(0, stem.length() - 1));
        }
        if (!woman.equals("ster")) {
            return List.of(stem + general);
        }
        return List.of(opened(stem) + general, stem + general);
    }

    /// A stem as it is spelled before a vowel: `bewoon` in `bewoner`, `zeg` in `zegger`.
    private static String opened(String stem) {
        var vowel = LONG_VOWEL.matcher(stem);
        if (vowel.matches()) {
            return vowel.group(1) + vowel.group(2).charAt(0) + vowel.group(3);
        }
        return SHORT_VOWEL.matcher(stem).matches() ? stem + stem.charAt(stem.length() - 1) : stem;
    }
}
