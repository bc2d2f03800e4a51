package org.mangomoment.search;

import java.util.List;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.access.DeskAddress;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.api.CitationApi;
import org.mangomoment.search.citation.Citations;
import org.mangomoment.search.citation.CitedFigures;
import org.mangomoment.search.citation.CitedTables;
import org.mangomoment.search.citation.CitedWordTables;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.insight.InsightDesk;
import org.mangomoment.search.insight.InsightSettings;
import org.mangomoment.search.log.DeskLog;
import org.mangomoment.search.page.DeskPages;
import org.mangomoment.search.tag.KnownTags;

/// Results that were frozen to be cited.
///
/// @param routes pages and API
record CitationFeature(List<Route> routes) implements DeskFeature {
    /// What citations stand on.
    ///
    /// @param insights makes tables of the stories
    /// @param settings what tables show
    /// @param tags     colleagues' own
    record Sources(Codebooks codebooks, InsightDesk insights, InsightSettings settings, KnownTags tags) {}

    static CitationFeature of(
            Foundation foundation,
            DeskLog log,
            LibraryFeature index,
            Sources sources,
            DeskAddress desk,
            DeskPages pages) {
        var codebooks = sources.codebooks();
        var citations = new Citations(index.library(), codebooks, log, foundation.clock(), sources.tags());
        log.keep(Topics.CITATIONS, citations::apply);
        var tables = new CitedTables(
                new CitedFigures(citations, sources.insights()),
                new CitedWordTables(citations, index.vocabulary(), index.crossCounter(), sources.settings()));
        return new CitationFeature(Route.all(List.of(
                pages.citations(citations, tables, index.covered(), codebooks),
                new CitationApi(citations, tables, desk).routes())));
    }
}
