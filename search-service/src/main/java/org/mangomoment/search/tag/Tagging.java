package org.mangomoment.search.tag;

import org.mangomoment.schemas.Words;

/// What came of the wish to tag a story; the sentence `tags.problem.ID` says why it is not tagged.
public enum Tagging {
    /// It is tagged.
    TAGGED,
    /// There is no such story for this reader.
    NO_STORY,
    /// The name is empty, longer than 60 characters, or has signs that cannot be searched for.
    NAME,
    /// The story has as many tags as there may be.
    TOO_MANY;

    /// As `too-many`.
    public String id() {
        return Words.of(this);
    }
}
