package org.mangomoment.search;

import java.util.List;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.alert.Alerting;
import org.mangomoment.search.api.SavedSearchApi;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.log.DeskLog;
import org.mangomoment.search.page.DeskPages;
import org.mangomoment.search.page.searches.SearchDesk;
import org.mangomoment.search.savedsearch.PastSearches;
import org.mangomoment.search.savedsearch.SavedSearches;

/// Saved searches, the alerts that come of them, and what each colleague searched for last.
final class SavedSearchFeature implements DeskFeature {
    private final Alerting alerting;
    private final List<Route> routes;

    /// What is kept of searches.
    ///
    /// @param searches those that are saved
    /// @param past     what each colleague searched for last
    record Kept(SavedSearches searches, PastSearches past) {}

    /// @param kept    what is kept of searches
    /// @param mailing how colleagues are told of new stories by mail
    SavedSearchFeature(
            Foundation foundation,
            DeskLog log,
            LibraryFeature index,
            Codebooks codebooks,
            DeskPages pages,
            Kept kept,
            Alerting.Mailing mailing) {
        var searches = kept.searches();
        var past = kept.past();
        log.keep(Topics.SAVED_SEARCHES, searches::apply).keep(Topics.SEARCH_HISTORIES, past::apply);
        this.alerting = Alerting.of(foundation, log, searches, index.library(), codebooks, mailing);
        var desk = new SearchDesk(searches, alerting.watches(), alerting.alerts(), past, alerting.mails());
        this.routes = Route.all(List.of(
                pages.searches(desk, index.covered(), codebooks),
                new SavedSearchApi(searches, alerting.watches(), codebooks).routes()));
    }

    @Override
    public List<Route> routes() {
        return routes;
    }

    @Override
    public List<Part> workers() {
        return List.of(alerting.worker());
    }
}
