package org.mangomoment.search.api;

import org.jspecify.annotations.Nullable;
import org.mangomoment.search.decision.Carrying;

/// The request to decide on a story as one decided on a near-duplicate.
///
/// @param decisionId      a UUID chosen by the client so that a repeat is one act
/// @param storyVersion    the version of the story that was on the screen
/// @param from            the near-duplicate, one of `toldTwice`
/// @param fromVersion     its version that was on the screen
/// @param fromDecision    one's own decision on it
/// @param selection       how the story reached the reviewer: what `/api/review/next` said, `search`,
///                        `flagged` or `asked-for`
/// @param millisTaken     from shown to sent
/// @param codebookVersion the version whose labels were on the screen
/// @param clientAt        when it was sent, by the client's clock
record NewCarriedDecision(
        String decisionId,
        long storyVersion,
        String from,
        long fromVersion,
        String fromDecision,
        @Nullable String selection,
        @Nullable Long millisTaken,
        @Nullable Integer codebookVersion,
        @Nullable String clientAt) {
    Carrying carrying() {
        var how = new Carrying.How(selection, millisTaken == null ? 0 : millisTaken, codebookVersion, clientAt);
        return new Carrying(decisionId, storyVersion, from, fromVersion, fromDecision, how);
    }
}
