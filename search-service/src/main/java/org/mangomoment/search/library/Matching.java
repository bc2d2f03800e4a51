package org.mangomoment.search.library;

import java.util.Arrays;
import java.util.Locale;

/// What a story must have in common with a search.
public enum Matching {
    /// Its words, as the query language says.
    WORDS,
    /// What it says, whatever its words.
    MEANING,
    /// Either; first what both find near their top.
    BOTH;

    /// Lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one with an id; words for every other word.
    public static Matching of(String id) {
        return Arrays.stream(values())
                .filter(matching -> matching.id().equals(id))
                .findFirst()
                .orElse(WORDS);
    }
}
