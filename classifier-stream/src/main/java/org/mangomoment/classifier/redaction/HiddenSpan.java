package org.mangomoment.classifier.redaction;

import org.mangomoment.schemas.RedactionType;

/// One piece of a raw text that a placeholder stands for in the redacted text.
///
/// @param start where the piece begins in the raw text, UTF-16 code units
/// @param end where it ends in the raw text, exclusive
/// @param placeholderStart where its placeholder begins in the redacted text
/// @param placeholderEnd where its placeholder ends in the redacted text, exclusive
/// @param type what sort of detail it is
/// @param finder as on the topic `stories`: pattern, lexicon, ...
/// @param reason why, without a word of the text
public record HiddenSpan(
        int start,
        int end,
        int placeholderStart,
        int placeholderEnd,
        RedactionType type,
        String finder,
        String reason) {}
