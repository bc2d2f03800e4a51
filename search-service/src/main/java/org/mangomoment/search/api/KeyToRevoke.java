package org.mangomoment.search.api;

import org.jspecify.annotations.Nullable;

/// The request to end a key or a hook address of a channel.
///
/// @param key its id, eight characters; null for all
record KeyToRevoke(@Nullable String key) {}
