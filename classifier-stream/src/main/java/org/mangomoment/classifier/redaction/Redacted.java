package org.mangomoment.classifier.redaction;

import java.util.List;

/// A text in which placeholders stand for identifying details.
///
/// @param text what may be read
/// @param hidden what was hidden, in order of position
public record Redacted(String text, List<HiddenSpan> hidden) {
    public Redacted {
        hidden = List.copyOf(hidden);
    }

    /// The span of the raw text that a span of the redacted text shows; a placeholder that is touched, even in part,
    /// stands for the whole piece it hides.
    public Span rawSpan(Span redacted) {
        return new Span(rawStart(redacted.start()), Math.max(rawStart(redacted.start()), rawEnd(redacted.end())));
    }

    private int rawStart(int offset) {
        int shift = 0;
        for (var span : hidden) {
            if (offset < span.placeholderStart()) {
                break;
            }
            if (offset < span.placeholderEnd()) {
                return span.start();
            }
            shift = span.end() - span.placeholderEnd();
        }
        return offset + shift;
    }

    private int rawEnd(int offset) {
        int shift = 0;
        for (var span : hidden) {
            if (offset <= span.placeholderStart()) {
                break;
            }
            if (offset < span.placeholderEnd()) {
                return span.end();
            }
            shift = span.end() - span.placeholderEnd();
        }
        return offset + shift;
    }
}
