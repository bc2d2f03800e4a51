package org.mangomoment.search.exportjob;

import org.mangomoment.schemas.Words;

/// How an export in the background stands. There is a file in [#READY] only.
public enum JobState {
    /// It is being made.
    RUNNING,
    /// Its file can be fetched.
    READY,
    /// Whoever asked for it ended it.
    CANCELLED,
    /// It could not be made.
    BROKEN_OFF,
    /// A story of it was withdrawn, so its file was deleted.
    WITHDRAWN,
    /// The teller of a story of it took back the consent it needs, so its file was deleted.
    CONSENT_LOST,
    /// Its file waited as long as it may, and was deleted.
    EXPIRED;

    /// As in answers and sentences: "broken-off".
    public String id() {
        return Words.of(this);
    }
}
