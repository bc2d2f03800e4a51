package org.mangomoment.search.api;

import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.RedactionAct;
import org.mangomoment.search.library.Span;

/// The request to hide or show a span of a story.
///
/// @param act          `hide` when it is not given
/// @param start        UTF-16 code units into the redacted text
/// @param end          exclusive
/// @param storyVersion the version that the offsets point into
record NewRedaction(@Nullable Act act, int start, int end, long storyVersion) {
    /// Which of the two.
    enum Act {
        HIDE,
        UNHIDE
    }

    RedactionAct what() {
        return act == Act.UNHIDE ? RedactionAct.UNHIDE : RedactionAct.HIDE;
    }

    Span span() {
        return new Span(start, end);
    }
}
