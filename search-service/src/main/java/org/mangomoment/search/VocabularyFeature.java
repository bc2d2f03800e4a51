package org.mangomoment.search;

import java.util.List;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.api.VocabularyApi;
import org.mangomoment.search.page.DeskPages;

/// The words of results.
///
/// @param routes pages and API
record VocabularyFeature(List<Route> routes) implements DeskFeature {
    static VocabularyFeature of(LibraryFeature index, DeskPages pages) {
        return new VocabularyFeature(Route.all(
                List.of(pages.vocabulary(index.vocabulary()), new VocabularyApi(index.vocabulary()).routes())));
    }
}
