package org.mangomoment.search.codebook;

/// What became of publishing a draft.
public sealed interface Publication {
    /// It is in force.
    record Published(int version) implements Publication {}

    /// Somebody else saved, published or threw away the draft since it was read; nothing was published.
    record Conflict() implements Publication {}

    /// Another version was published since the draft was begun; nothing was published.
    record Outdated(int inForce) implements Publication {}

    /// It cannot be used; nothing was published.
    ///
    /// @param reason in English words
    record Unusable(String reason) implements Publication {}
}
