package org.mangomoment.schemas.codebook;

/// One difference between two versions of a codebook.
///
/// @param kind    what differs
/// @param subject id of a dimension or a reason, or "codebook" for what belongs to none
/// @param detail  in words; empty where the kind says it all
public record CodebookChange(Kind kind, String subject, String detail) {

    /// What can differ.
    public enum Kind {
        DIMENSION_ADDED("new dimension"),
        DIMENSION_REMOVED("no longer offered"),
        DIMENSIONS_REORDERED("other order, so other keys"),
        /// A codebook beside the first.
        CODEBOOK_ADDED("new codebook beside the first"),
        CODEBOOK_REMOVED("codebook no longer there"),
        LABEL("other label"),
        /// Which codebook a dimension belongs to, or which section of it.
        PLACE("other codebook or section"),
        SECTIONS("other sections"),
        NOTE("other note"),
        /// What decisions that were made under the version before count for.
        MAPPING("earlier decisions"),
        /// Definition, what belongs, or what does not: decisions made under the old one may have to be looked at again.
        MEANING("other meaning"),
        EXAMPLES("other examples"),
        PRIOR("other prior"),
        CUES("other cues"),
        CLASSES("other classes of words"),
        REASON_ADDED("new reason"),
        REASON_REMOVED("reason no longer offered");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// In words.
        public String words() {
            return words;
        }
    }
}
