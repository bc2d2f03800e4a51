package org.mangomoment.ingest.personal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a story stands, as its teller is told.
public enum StoryStatus {
    /// It is kept, and the teller does not want it used for research.
    RECEIVED,
    /// It is kept, and nobody answered yet whether it may be used for research.
    WAITING,
    /// It may be used for research.
    CORPUS,
    /// It was taken back and is being erased.
    WITHDRAWING,
    /// Nothing is left of it.
    GONE;

    /// Of a story that is held.
    ///
    /// @param research the teller's answer
    static StoryStatus held(@Nullable Boolean research) {
        return research == null ? WAITING : research ? CORPUS : RECEIVED;
    }

    /// The key of the sentences that say it.
    public String key() {
        return "standing." + name().toLowerCase(Locale.ROOT);
    }
}
