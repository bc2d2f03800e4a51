package org.mangomoment.search.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.insight.InsightRequest;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Sort;

/// The request to freeze what a search finds.
///
/// @param query words, and filters as `field:value`; empty for everything
/// @param sort    order: relevance, newest or oldest; relevance when it is not given
/// @param rows    by what a table that is cited with it counts; none when it is not given
/// @param columns by what the table counts its columns; groups of tellers when it is not given
record NewCitation(
        String query,
        @Nullable String sort,
        @Nullable String rows,
        @Nullable String columns) {
    /// The table, if one is asked for.
    Optional<InsightRequest> table() {
        var search = Map.of("q", List.of(query));
        return Optional.ofNullable(rows).map(asked -> {
            var parameters = new HashMap<>(search);
            parameters.put("rows", List.of(asked));
            parameters.put("columns", columns == null ? List.of() : List.of(columns));
            return InsightRequest.of(parameters);
        });
    }

    SearchRequest request() {
        return new SearchRequest(query, List.of(), 0, 1, Sort.of(String.valueOf(sort)));
    }
}
