package org.mangomoment.classifier.suggestion;

/// Suggests eligibility and dimensions for a redacted text. Safe for use by many threads at once.
public interface Suggester {

    /// The model's id, as `cues-1`.
    String modelId();

    /// The codebook whose dimensions it knows.
    int codebookVersion();

    /// Suggests for one text.
    ///
    /// @param text     redacted; placeholders such as `[NAME 1]` are no words
    /// @param language `nl`, `en` or anything else, as detected
    Suggested suggest(String text, String language);
}
