package org.mangomoment.search.api;

import org.jspecify.annotations.Nullable;

/// The request to flag a story, or to change the reason.
///
/// @param reason at most 300 characters; none, when it is not given
record NewFlag(@Nullable String reason) {}
