package org.mangomoment.classifier.redaction;

/// A piece of a text.
///
/// @param start where it begins, UTF-16 code units
/// @param end where it ends, exclusive
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end, found " + start + " to " + end);
        }
    }

    /// Whether both share a character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
