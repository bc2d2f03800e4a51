package org.mangomoment.search.calibration;

import org.mangomoment.schemas.Words;

/// What came of the wish to mark a story as gold; the sentence `gold.problem.ID` says why it is not.
public enum Marking {
    /// It is gold.
    MARKED,
    /// The decision does not stand, or is on another story.
    DECISION,
    /// The explanation is empty, or longer than 2,000 characters.
    EXPLANATION;

    /// As `explanation`.
    public String id() {
        return Words.of(this);
    }
}
