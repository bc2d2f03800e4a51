package org.mangomoment.ingest.silence;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What becomes of stories without an answer on research consent; absent: they wait for good.
///
/// @param remindAfter how long after a story came its teller is reminded, once
/// @param removeAfter how long after the reminder the story is removed
public record ConsentExpirySettings(
        @Nullable Duration remindAfter, @Nullable Duration removeAfter) {
    public ConsentExpirySettings {
        if (removeAfter != null && remindAfter == null) {
            throw new IllegalArgumentException("silence.remove-after is set without silence.remind-after; nobody is"
                    + " removed without having been reminded");
        }
    }
}
