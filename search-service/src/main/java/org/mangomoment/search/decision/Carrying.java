package org.mangomoment.search.decision;

import org.jspecify.annotations.Nullable;

/// The wish to decide on a story as its reviewer decided on a near-duplicate, with both texts on the screen.
///
/// @param decisionId   a UUID chosen by the client so that a repeat is one act
/// @param storyVersion the version of the story that was on the screen; null is refused as stale
/// @param from         the near-duplicate
/// @param fromVersion  its version that was on the screen
/// @param fromDecision the reviewer's decision on it that was on the screen
/// @param how          how the story had reached the reviewer, and when they sent this
public record Carrying(
        String decisionId,
        @Nullable Long storyVersion,
        String from,
        @Nullable Long fromVersion,
        String fromDecision,
        How how) {
    /// What a decision records of its way.
    ///
    /// @param selection   how the story reached the reviewer; null when it was not said
    /// @param millisTaken from shown to sent; 0 when unknown
    /// @param codebook    version whose labels were on the screen; null when it was not said
    /// @param clientAt    when it was sent by the client's clock, in ISO 8601; null when it was not said
    public record How(
            @Nullable String selection,
            long millisTaken,
            @Nullable Integer codebook,
            @Nullable String clientAt) {}
}
