package org.mangomoment.search.story;

import java.util.Locale;

/// How a dimension stands for one story.
public enum DimensionStatus {
    /// Suggested, and nobody has decided on the story.
    SUGGESTED,
    /// Everybody who decided says that it fits.
    ACCEPTED,
    /// It was suggested or answered, and everybody who decided says that it does not fit.
    REJECTED,
    /// Some say that it fits, some that it does not.
    DISPUTED;

    /// As in URLs and in the index: lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
