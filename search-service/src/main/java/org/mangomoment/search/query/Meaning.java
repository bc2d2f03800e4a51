package org.mangomoment.search.query;

import java.util.Map;
import java.util.Set;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.SearchRequest;

/// How a search is read: its own words, and what they stand for. Thread-safe.
@FunctionalInterface
public interface Meaning {
    /// Nothing but its own words.
    Meaning PLAIN = (request, _) -> QueryParser.parse(request.query());

    /// Reads a search; never fails.
    ///
    /// @param who asks
    Parsed of(SearchRequest request, Reader who);

    /// The tags that a reader may see, with the ids of their stories.
    default Map<String, Set<String>> tags(Reader who) {
        return Map.of();
    }
}
