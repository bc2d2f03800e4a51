package org.mangomoment.search.figure;

import org.mangomoment.schemas.Words;

/// How an interval was found.
public enum IntervalMethod {
    /// Of every part of the corpus Wilson's interval, joined by their distances to the estimate.
    WILSON_BY_PART,
    /// The same, but no story of some part was decided yet: the interval leaves open that all or none of it
    /// fits.
    PART_UNSEEN,
    /// No story of the sample was decided on blind: there is neither an estimate nor an interval.
    NONE;

    /// Lower case with hyphens.
    public String id() {
        return Words.of(this);
    }
}
