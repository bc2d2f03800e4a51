package org.mangomoment.classifier.suggestion;

import java.util.HashSet;
import java.util.Set;

/// A word of a text as cues see it.
///
/// @param start    inclusive, UTF-16 code units
/// @param end      exclusive
/// @param form     lower case, as written
/// @param lemmas   lower case, every dictionary form it may have
/// @param sentence number of its sentence in the text, from 0
public record LemmatisedWord(int start, int end, String form, Set<String> lemmas, int sentence) {

    /// What it can be looked up by.
    Set<String> keys() {
        if (lemmas.contains(form)) return lemmas;
        var keys = new HashSet<>(lemmas);
        keys.add(form);
        return keys;
    }

    boolean isAnyOf(Set<String> wanted) {
        if (wanted.contains(form)) {
            return true;
        }
        for (var lemma : lemmas) {
            if (wanted.contains(lemma)) {
                return true;
            }
        }
        return false;
    }
}
