package org.mangomoment.classifier.words;

import java.util.Set;

/// Finds the dictionary form of a word, in lower case: "zong" gives "zingen", "nurses" gives "nurse".
/// Implementations may be shared by threads. A word that is not known comes back in lower case.
@FunctionalInterface
public interface Lemmatizer {

    /// The lemma of one word.
    String lemma(String word);

    /// Every dictionary form that the word may have, for those who look for one of them: "vast" gives "vast" and
    /// "vasten".
    default Set<String> lemmas(String word) {
        return Set.of(lemma(word));
    }
}
