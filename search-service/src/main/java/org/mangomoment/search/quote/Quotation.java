package org.mangomoment.search.quote;

import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Quote;
import org.mangomoment.schemas.QuoteUses;

/// A quotation as a reader sees it.
///
/// @param uses  where it was used
/// @param quote where it stands; null once its story was erased
/// @param own   whether it is the reader's own
public record Quotation(QuoteUses uses, @Nullable Quote quote, boolean own, Standing standing) {
    /// Whether it may be used no more and somebody has to be told.
    public boolean mustBeTold() {
        return standing instanceof Standing.TakenBack && !uses.getUses().isEmpty();
    }
}
