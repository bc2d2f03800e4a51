package org.mangomoment.search.api;

import org.mangomoment.schemas.QuoteUseKind;

/// The request to note where a quotation was used.
///
/// @param what which one, at most 300 characters
record NewQuotationUse(Kind kind, String what) {
    /// Where.
    enum Kind {
        PAPER,
        SLIDES,
        COURSE,
        OTHER
    }

    QuoteUseKind where() {
        return QuoteUseKind.valueOf(kind.name());
    }
}
