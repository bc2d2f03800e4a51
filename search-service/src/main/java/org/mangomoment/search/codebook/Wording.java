package org.mangomoment.search.codebook;

/// The same words in both languages of the codebook.
public record Wording(String nl, String en) {
    /// The words in a language; English for every other than Dutch.
    public String in(String language) {
        return language.equals("nl") ? nl : en;
    }
}
