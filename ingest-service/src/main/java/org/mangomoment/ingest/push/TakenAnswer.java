package org.mangomoment.ingest.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Problem;

/// A story that was taken, now or before.
///
/// @param links    null for hook addresses, which proxies and tools keep: they must not lead to the story
/// @param ignored  fields that are not known
/// @param warnings fields that were sent, not understood, and left out; null when there are none
@JsonInclude(JsonInclude.Include.NON_NULL)
record TakenAnswer(
        String id,
        @Nullable Links links,
        List<String> ignored,
        @Nullable List<Problem.Field> warnings) {
    /// Addresses concerning the story.
    ///
    /// @param personal for its teller alone
    record Links(String self, String receipt, String personal) {}

    static TakenAnswer of(String id, @Nullable Links links, PushedStory pushed) {
        var leftOut = Reasons.fields(pushed.leftOut());
        return new TakenAnswer(id, links, pushed.ignored(), leftOut.isEmpty() ? null : leftOut);
    }
}
