package org.mangomoment.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A redaction request that is durable.
///
/// @param state `done`, or `requested` while the new version of the story is still to come
/// @param story the new version, as [StoryJson] writes it
@JsonInclude(JsonInclude.Include.NON_NULL)
record RedactionAnswer(String state, @Nullable Object story) {}
