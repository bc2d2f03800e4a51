package org.mangomoment.search.api;

import org.jspecify.annotations.Nullable;
import org.mangomoment.search.library.SearchRequest;

/// The request to keep a search under a name.
///
/// @param name   1 to 80 characters
/// @param search as parameters of an address, like `q=hand&language=nl`
/// @param shared whether every colleague sees it; not, when it is not given
record NewSavedSearch(String name, String search, @Nullable Boolean shared) {
    SearchRequest request() {
        return SearchRequest.parse(search);
    }
}
