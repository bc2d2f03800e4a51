package org.mangomoment.ingest.intake;

/// Why a story cannot be taken: one field, one finding.
///
/// @param field   the field's name in the push form, as `period.year`
/// @param kind    what is wrong, for a page in the teller's language
/// @param message what was found and what was expected, in English, without the content
public record Reason(String field, Kind kind, String message) {
    /// The field and the finding, as they are counted: never a name that the sender chose.
    public String counted() {
        return switch (kind) {
            case MISSING -> counted("missing");
            case TOO_LONG -> counted("long");
            case UNKNOWN_VALUE -> counted("unknown");
            case UNKNOWN_CONSENT -> "consent unknown";
            case MALFORMED -> counted("malformed");
            case NOT_ALLOWED -> counted("not-allowed");
        };
    }

    private String counted(String finding) {
        return (field + " " + finding).strip();
    }

    /// The kinds of findings.
    public enum Kind {
        /// Not there, or blank.
        MISSING,
        /// More than is taken.
        TOO_LONG,
        /// Not one of the known values.
        UNKNOWN_VALUE,
        /// Not a known field, and seems to hold an answer on consent. The field's name is the sender's own.
        UNKNOWN_CONSENT,
        /// Not of the expected form.
        MALFORMED,
        /// Not what was agreed with the channel.
        NOT_ALLOWED
    }
}
