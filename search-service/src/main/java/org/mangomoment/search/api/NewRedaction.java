package org.mangomoment.search.api;

import org.jspecify.annotations.Nullable;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.redaction.Redactions;

/// The request to hide or show a span of a story.
///
/// @param act          `hide` when it is not given
/// @param start        UTF-16 code units into the redacted text
/// @param end          exclusive
/// @param storyVersion the version that the offsets point into
record NewRedaction(Redactions.@Nullable Act act, int start, int end, long storyVersion) {
    Redactions.Act what() {
        return act == null ? Redactions.Act.HIDE : act;
    }

    Span span() {
        return new Span(start, end);
    }
}
