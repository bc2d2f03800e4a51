package org.mangomoment.search.api;

import org.jspecify.annotations.Nullable;
import org.mangomoment.search.library.Span;

/// The request to keep a passage of a story.
///
/// @param storyVersion the version that the offsets point into
/// @param start        UTF-16 code units into the redacted text
/// @param end          exclusive
/// @param note         at most 2,000 characters
/// @param shared       whether every colleague sees it; not, when it is not given
record NewQuotation(
        long storyVersion,
        int start,
        int end,
        @Nullable String note,
        @Nullable Boolean shared) {
    Span span() {
        return new Span(start, end);
    }
}
