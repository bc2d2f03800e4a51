package org.mangomoment.search.words;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The English dictionary `english-pos-dict`, as far as searching needs it: the lemmas of a word, in American spelling.
/// May be shared by threads.
public final class EnglishLexicon {
    private static final String RESOURCE = "/org/languagetool/resource/en/english.dict";
    private static final String NAME = "NNP";

    /// Forms that could be the past of another verb, and hardly ever are.
    private static final Set<String> NOT_PAST = Set.of("wound", "ground", "bore", "lay");

    private final PosDictionary dictionary;
    private final AmericanSpelling spelling = new AmericanSpelling(this::isWord);

    private final WordMemory<Set<String>> lemmas = new WordMemory<>(this::lookedUp);

    private EnglishLexicon(PosDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Loads the dictionary from the class path.
    public static EnglishLexicon load() {
        return new EnglishLexicon(PosDictionary.load(RESOURCE));
    }

    /// Every lemma of a lower-case word; empty for an unknown word. Names do not count. Of a word that a letter was
    /// joined to, as in `xrays`, the lemma is that of the rest with the letter before it.
    Set<String> lemmas(String word) {
        return lemmas.of(word);
    }

    private Set<String> lookedUp(String word) {
        var known = known(word);
        return known.isEmpty() && word.startsWith("x")
                ? known(word.substring(1)).stream().map(rest -> "x" + rest).collect(Collectors.toSet())
                : known;
    }

    private Set<String> known(String word) {
        var lemmas = new LinkedHashSet<String>();
        for (var entry : dictionary.entries(word)) {
            if (!entry.tag().startsWith(NAME) && !(NOT_PAST.contains(word) && isPast(entry.tag()))) {
                lemmas.add(spelling.of(entry.lemma()));
            }
        }
        return Collections.unmodifiableSet(lemmas);
    }

    boolean isWord(String word) {
        return dictionary.entries(word).stream().anyMatch(entry -> !entry.tag().startsWith(NAME));
    }

    private static boolean isPast(String tag) {
        return tag.startsWith("VBD") || tag.startsWith("VBN");
    }
}
