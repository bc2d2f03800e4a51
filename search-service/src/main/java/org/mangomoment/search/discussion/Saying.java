package org.mangomoment.search.discussion;

import org.mangomoment.schemas.Words;

/// What came of the wish to write in a discussion; the sentence `discussion.problem.ID` says why it is not
/// written.
public enum Saying {
    /// It is written.
    WRITTEN,
    /// There is no such story for this reader, or it is kept from them until they have decided.
    NOT_YET,
    /// It is empty, or longer than 2,000 characters.
    TEXT,
    /// The discussion has 500 entries.
    FULL,
    /// There is no open discussion to close.
    CLOSED;

    /// As `not-yet`.
    public String id() {
        return Words.of(this);
    }
}
