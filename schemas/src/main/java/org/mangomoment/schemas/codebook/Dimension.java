package org.mangomoment.schemas.codebook;

import org.mangomoment.schemas.CodebookDimension;

/// One dimension of the codebook.
///
/// @param id    language-free, as `emotional-support`
/// @param label what people read
/// @param prior share of stories that carry it before a word is read, between 0 and 1
/// @param cues  what speaks for it
public record Dimension(String id, Wording label, double prior, Cues cues) {
    public Dimension {
        if (!(prior > 0 && prior < 1))
            throw new IllegalArgumentException(
                    "dimension '" + id + "' has prior " + prior + ", expected a share between 0 and 1");
    }

    static Dimension of(CodebookDimension published) {
        return new Dimension(
                published.getId(),
                Wording.of(published.getLabel(), published.getId()),
                published.getPrior(),
                Cues.of(published.getCues()));
    }
}
