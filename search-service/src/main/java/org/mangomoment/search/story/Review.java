package org.mangomoment.search.story;

import java.util.Locale;

/// How far people have come with a story.
public enum Review {
    /// Nobody has decided, or everything was taken back.
    UNREVIEWED,
    /// Decided, and those who decided agree.
    REVIEWED,
    /// Two reviewers' decisions differ.
    DISPUTED;

    /// As in URLs and in the index: lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
