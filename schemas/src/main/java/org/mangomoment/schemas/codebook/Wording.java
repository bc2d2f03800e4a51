package org.mangomoment.schemas.codebook;

import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.CodebookWording;

/// The same words in both languages of the codebook.
public record Wording(String nl, String en) {
    /// @param id stands for words that the codebook does not have
    static Wording of(@Nullable CodebookWording published, String id) {
        return published == null ? new Wording(id, id) : new Wording(published.getNl(), published.getEn());
    }
}
