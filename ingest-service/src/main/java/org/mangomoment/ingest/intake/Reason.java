package org.mangomoment.ingest.intake;

/// Why a story cannot be taken: one field, one finding.
///
/// @param field   the field's name in the push form, as `period.year`
/// @param kind    what is wrong, for a page in the teller's language
/// @param message what was found and what was expected, in English, without the content
public record Reason(String field, Kind kind, String message) {
    /// The field and the finding, as they are counted.
    public String counted() {
        return (field + " "
                        + switch (kind) {
                            case MISSING -> "missing";
                            case TOO_LONG -> "long";
                            case UNKNOWN_VALUE -> "unknown";
                            case MALFORMED -> "malformed";
                            case NOT_ALLOWED -> "not-allowed";
                        })
                .strip();
    }

    /// The kinds of findings.
    public enum Kind {
        /// Not there, or blank.
        MISSING,
        /// More than is taken.
        TOO_LONG,
        /// Not one of the known values.
        UNKNOWN_VALUE,
        /// Not of the expected form.
        MALFORMED,
        /// Not what was agreed with the channel.
        NOT_ALLOWED
    }
}
