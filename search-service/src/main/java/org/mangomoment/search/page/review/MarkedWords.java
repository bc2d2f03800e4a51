package org.mangomoment.search.page.review;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mangomoment.schemas.EvidenceSpan;

/// Words that speak for a dimension, as the form shows and sends them.
///
/// @param span where they stand in the text
/// @param text the words
/// @param kept whether the reviewer leaves them
public record MarkedWords(EvidenceSpan span, String text, boolean kept) {
    private static final Pattern VALUE = Pattern.compile("([0-9]{1,8})-([0-9]{1,8}):(.+)");

    /// The value of the field, such as `12-20:respect`.
    public String value() {
        return span.getStart() + "-" + span.getEnd() + ":" + span.getDimension();
    }

    /// A field's value; empty for one that no form of ours sends.
    static Optional<EvidenceSpan> read(String value) {
        var parts = VALUE.matcher(value);
        return parts.matches()
                ? Optional.of(new EvidenceSpan(
                        parts.group(3), Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
