package org.mangomoment.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The Dutch dictionary `dutch-pos-dict`, as far as searching needs it. Marks that a writer left out are put back:
/// `patienten` is read as `patiënten`. May be shared by threads; loading takes about a quarter of a second and 15 MB.
public final class DutchLexicon {
    private static final String RESOURCE = "/org/languagetool/resource/nl/dutch.dict";
    private static final String NAME = "ENM";
    private static final Map<Character, String> MARKED = Map.of('e', "ëéè", 'i', "ï", 'o', "öó", 'u', "ü", 'a', "äá");

    private final PosDictionary dictionary;

    private final WordMemory<List<Reading>> readings = new WordMemory<>(this::lookedUp);

    private DutchLexicon(PosDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Loads the dictionary from the class path.
    public static DutchLexicon load() {
        return new DutchLexicon(PosDictionary.load(RESOURCE));
    }

    /// Every way to read a lower-case word; empty for an unknown word. Names and the separated parts of verbs (tag
    /// `LOS`) do not count.
    List<Reading> readings(String word) {
        return readings.of(word);
    }

    private List<Reading> lookedUp(String word) {
        var readings = asWritten(word);
        for (var at = 0; at < word.length() && readings.isEmpty(); at++) {
            readings = marked(word, at);
        }
        return List.copyOf(readings);
    }

    /// The singular of a lower-case word, if it can be a noun.
    Optional<String> noun(String word) {
        return asWritten(word).stream()
                .filter(Reading::isNoun)
                .map(Reading::lemma)
                .findFirst();
    }

    /// Whether a lower-case word is the infinitive of a verb.
    boolean isInfinitive(String word) {
        return asWritten(word).stream().anyMatch(Reading::isInfinitive);
    }

    /// Whether a lower-case word can be a preposition.
    boolean isPreposition(String word) {
        return readings(word).stream().anyMatch(reading -> reading.tag().equals("VRZ"));
    }

    private List<Reading> marked(String word, int at) {
        for (var sign : MARKED.getOrDefault(word.charAt(at), "").toCharArray()) {
            var readings = asWritten(word.substring(0, at) + sign + word.substring(at + 1));
            if (!readings.isEmpty()) {
                return readings;
            }
        }
        return List.of();
    }

    private List<Reading> asWritten(String word) {
        var readings = new ArrayList<Reading>();
        for (var entry : dictionary.entries(word)) {
            if (!entry.tag().startsWith(NAME) && !entry.tag().endsWith(":LOS")) {
                readings.add(new Reading(entry.lemma().toLowerCase(Locale.ROOT), entry.tag()));
            }
        }
        return readings;
    }
}
