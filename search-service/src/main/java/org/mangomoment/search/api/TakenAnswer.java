package org.mangomoment.search.api;

import org.jspecify.annotations.Nullable;

/// A decision that is durable.
///
/// @param decision the decision, as [DecisionJson] writes it
/// @param visible  whether searches find it already
/// @param story    the story afterwards, as [StoryJson] writes it; null when it is not to be seen any more
record TakenAnswer(
        String decisionId,
        Object decision,
        boolean visible,
        @Nullable Object story) {}
