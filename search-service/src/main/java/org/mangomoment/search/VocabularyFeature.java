package org.mangomoment.search;

import java.util.List;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.api.VocabularyApi;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.insight.InsightSettings;
import org.mangomoment.search.page.DeskPages;
import org.mangomoment.search.vocabulary.WordDesk;

/// The words of results.
///
/// @param routes pages and API
record VocabularyFeature(List<Route> routes) implements DeskFeature {
    static VocabularyFeature of(LibraryFeature index, Codebooks codebooks, InsightSettings settings, DeskPages pages) {
        var words = new WordDesk(index.vocabulary(), index.covered(), settings);
        return new VocabularyFeature(Route.all(List.of(
                pages.vocabulary(index.vocabulary(), words, codebooks),
                new VocabularyApi(index.vocabulary(), words).routes())));
    }
}
