package org.mangomoment.search.decision;

/// What has changed since a story was shown, so that answers on it are not taken.
///
/// @param kind     what
/// @param sentence the same in English
public record Change(Kind kind, String sentence) {
    /// What a form shows.
    public enum Kind {
        /// The words of the story.
        TEXT,
        /// The suggestion: another model speaks, or none does yet.
        SUGGESTION,
        /// The questions.
        CODEBOOK,
        /// The decision on a near-duplicate that would be carried over.
        CARRIED
    }
}
