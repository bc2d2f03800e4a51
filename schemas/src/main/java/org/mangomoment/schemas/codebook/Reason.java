package org.mangomoment.schemas.codebook;

import org.mangomoment.schemas.CodebookReason;

/// A reason why a story is no Mangomoment, as `planned-event`.
///
/// @param evenWithMoment whether signs of a moment leave it standing: a planned event may be touching, a complaint
///                       that tells of a kind act is more than a complaint; false where the codebook does not say
public record Reason(String id, Wording label, Cues cues, boolean evenWithMoment) {
    static Reason of(CodebookReason published) {
        return new Reason(
                published.getId(),
                Wording.of(published.getLabel(), published.getId()),
                Cues.of(published.getCues()),
                published.getEvenWithMoment());
    }
}
