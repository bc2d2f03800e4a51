package org.mangomoment.search.story;

import org.mangomoment.schemas.Words;

/// How the result of a decided story came about.
public enum Origin {
    /// One reviewer decided on the story itself, or none did and a decision was carried over to it.
    SINGLE,
    /// Several decided, and they agree.
    UNANIMOUS,
    /// Several decided, they differ, and nobody has settled it.
    DISPUTED,
    /// They differed, and an adjudication settled it.
    ADJUDICATED;

    /// As in URLs and in the index: lower case.
    public String id() {
        return Words.of(this);
    }
}
