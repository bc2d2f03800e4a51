package org.mangomoment.classifier.suggestion;

import java.util.List;

/// A word of a text as cues see it.
///
/// @param start    inclusive, UTF-16 code units
/// @param end      exclusive
/// @param form     lower case, as written
/// @param lemma    lower case
/// @param sentence number of its sentence in the text, from 0
public record Word(int start, int end, String form, String lemma, int sentence) {

    boolean is(String wanted) {
        return form.equals(wanted) || lemma.equals(wanted);
    }

    /// What it can be looked up by.
    List<String> keys() {
        return form.equals(lemma) ? List.of(form) : List.of(form, lemma);
    }
}
