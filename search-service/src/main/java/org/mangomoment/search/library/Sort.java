package org.mangomoment.search.library;

import java.util.Arrays;
import java.util.Locale;

/// In which order hits come. Ties are broken by story id, so that pages do not overlap.
public enum Sort {
    /// Best match first; newest first when there are no words to match.
    RELEVANCE,
    NEWEST,
    OLDEST;

    /// Lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The order with an id; relevance for every other word.
    public static Sort of(String id) {
        return Arrays.stream(values())
                .filter(sort -> sort.id().equals(id))
                .findFirst()
                .orElse(RELEVANCE);
    }
}
