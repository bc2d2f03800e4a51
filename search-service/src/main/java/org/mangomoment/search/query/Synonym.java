package org.mangomoment.search.query;

/// A word, or several that belong together, that means the same as what was typed; asked for in its own language only.
///
/// @param words    as in a list of synonyms
/// @param language `nl` or `en`
public record Synonym(String words, String language) {
    /// Dutch.
    public static final String DUTCH = "nl";

    /// English.
    public static final String ENGLISH = "en";
}
