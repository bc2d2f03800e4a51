package org.mangomoment.search.codebook;

import java.util.List;

/// Words of one kind that a codebook has for a subject, such as the definition of a dimension.
///
/// @param name as in the file: `definition`, `counter-examples`
/// @param nl   in Dutch: a text is one line, sentences and cues are several
/// @param en   in English
public record CodebookPart(String name, List<String> nl, List<String> en) {
    public CodebookPart {
        nl = List.copyOf(nl);
        en = List.copyOf(en);
    }

    /// Its lines in a language; English for every other than Dutch.
    public List<String> in(String language) {
        return language.equals("nl") ? nl : en;
    }

    /// Whether there are no words at all.
    public boolean isEmpty() {
        return nl.isEmpty() && en.isEmpty();
    }
}
