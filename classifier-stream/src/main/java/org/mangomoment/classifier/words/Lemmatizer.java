package org.mangomoment.classifier.words;

/// Finds the dictionary form of a word, in lower case: "zong" gives "zingen", "nurses" gives "nurse".
/// Implementations may be shared by threads. A word that is not known comes back in lower case.
@FunctionalInterface
public interface Lemmatizer {

    /// The lemma of one word.
    String lemma(String word);
}
