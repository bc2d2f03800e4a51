package org.mangomoment.search.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Sort;

/// The request to freeze what a search finds.
///
/// @param query words, and filters as `field:value`; empty for everything
/// @param sort  order: relevance, newest or oldest; relevance when it is not given
record NewCitation(String query, @Nullable String sort) {
    SearchRequest request() {
        return new SearchRequest(query, List.of(), 0, 1, Sort.of(String.valueOf(sort)));
    }
}
