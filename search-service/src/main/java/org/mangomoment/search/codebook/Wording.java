package org.mangomoment.search.codebook;

import org.mangomoment.schemas.CodebookWording;

/// The same words in both languages of the codebook.
public record Wording(String nl, String en) {
    /// As a version of the codebook has them.
    public static Wording of(CodebookWording published) {
        return new Wording(published.getNl(), published.getEn());
    }

    /// The words in a language; English for every other than Dutch.
    public String in(String language) {
        return language.equals("nl") ? nl : en;
    }
}
