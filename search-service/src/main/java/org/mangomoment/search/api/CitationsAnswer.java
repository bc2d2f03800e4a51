package org.mangomoment.search.api;

import java.util.List;
import org.mangomoment.search.citation.Citation;

/// Every citation, the newest first.
record CitationsAnswer(List<Listed> citations) {
    /// One of them.
    ///
    /// @param search the search as parameters of an address
    /// @param count  stories that were frozen
    record Listed(String id, String search, long count, String by, String at) {
        static Listed of(Citation citation) {
            var head = citation.head();
            return new Listed(
                    citation.id(),
                    head.getSearch(),
                    citation.storyIds().size(),
                    head.getBy(),
                    head.getAt().toString());
        }
    }

    static CitationsAnswer of(List<Citation> citations) {
        return new CitationsAnswer(citations.stream().map(Listed::of).toList());
    }
}
