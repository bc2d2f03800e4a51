package org.mangomoment.classifier.identifier;

/// One identifying detail in a text.
///
/// @param start where it begins in the text, UTF-16 code units
/// @param end where it ends, exclusive
/// @param kind what it is
/// @param finder what found it
/// @param reason why, without a word of the text
/// @param detail what the placeholder may still say ("spring 2018"), or empty
public record Finding(int start, int end, Kind kind, DetectionMethod finder, String reason, String detail) {
    public Finding {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a finding needs 0 <= start < end, found " + start + " to " + end);
        }
    }

    /// A finding by form whose placeholder says its kind only.
    public static Finding byPattern(int start, int end, Kind kind, String reason) {
        return new Finding(start, end, kind, DetectionMethod.PATTERN, reason, "");
    }

    /// Whether both share a character.
    public boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }
}
