package org.mangomoment.search.redaction;

import org.jspecify.annotations.Nullable;
import org.mangomoment.search.story.StoryView;

/// What became of a request to hide or show a span.
public sealed interface RedactionOutcome {
    /// It is durable.
    ///
    /// @param now the story with its new version; null when that takes longer than the wait
    record Requested(@Nullable StoryView now) implements RedactionOutcome {}

    /// The story has changed since it was shown, so the offsets point elsewhere.
    record Stale(StoryView now) implements RedactionOutcome {}

    /// The span cannot be used.
    ///
    /// @param field   its name in the request
    /// @param message what was found and what was expected
    record Invalid(String field, String message) implements RedactionOutcome {}

    /// Only a steward shows what was hidden.
    record NotAllowed() implements RedactionOutcome {}

    /// There is no such story for this reader.
    record NoStory() implements RedactionOutcome {}
}
