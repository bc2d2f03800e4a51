package org.mangomoment.allinone.doctor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a story came from, as far as that is known; nothing of what it says.
///
/// @param channel    the channel that brought it
/// @param receivedAt when it was taken
record Origin(@Nullable String channel, @Nullable Instant receivedAt) {
    static final Origin UNKNOWN = new Origin(null, null);
}
