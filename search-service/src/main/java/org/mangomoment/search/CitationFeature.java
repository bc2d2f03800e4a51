package org.mangomoment.search;

import java.util.List;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.access.DeskAddress;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.api.CitationApi;
import org.mangomoment.search.citation.Citations;
import org.mangomoment.search.citation.CitedFigures;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.insight.InsightDesk;
import org.mangomoment.search.log.DeskLog;
import org.mangomoment.search.page.DeskPages;

/// Results that were frozen to be cited.
///
/// @param routes pages and API
record CitationFeature(List<Route> routes) implements DeskFeature {
    static CitationFeature of(
            Foundation foundation,
            DeskLog log,
            LibraryFeature index,
            Codebooks codebooks,
            InsightDesk insights,
            DeskAddress desk,
            DeskPages pages) {
        var citations = new Citations(index.library(), codebooks, log, foundation.clock());
        log.keep(Topics.CITATIONS, citations::apply);
        var figures = new CitedFigures(citations, insights);
        return new CitationFeature(Route.all(List.of(
                pages.citations(citations, figures, index.covered(), codebooks),
                new CitationApi(citations, figures, desk).routes())));
    }
}
