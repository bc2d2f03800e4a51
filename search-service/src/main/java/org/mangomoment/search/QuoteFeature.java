package org.mangomoment.search;

import java.util.List;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.api.QuotationApi;
import org.mangomoment.search.log.DeskLog;
import org.mangomoment.search.page.DeskPages;
import org.mangomoment.search.quote.Quotes;

/// The quote bank.
///
/// @param routes pages and API
record QuoteFeature(List<Route> routes) implements DeskFeature {
    static QuoteFeature of(Foundation foundation, DeskLog log, LibraryFeature index, DeskPages pages) {
        var quotes = new Quotes(index.covered(), log, foundation.clock());
        log.keep(Topics.QUOTES, quotes::apply).keep(Topics.QUOTE_USES, quotes::applyUses);
        return new QuoteFeature(
                Route.all(List.of(pages.quotes(quotes, index.covered()), new QuotationApi(quotes).routes())));
    }
}
