package org.mangomoment.search;

import java.util.List;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.api.ModelsApi;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.log.DeskLog;
import org.mangomoment.search.model.LoggedModels;
import org.mangomoment.search.model.Models;
import org.mangomoment.search.page.DeskPages;

/// Suggestion models: what was trained, which one is in use, and what stewards ask concerning them.
///
/// @param routes pages and API
/// @param models what was trained, and which one is in use
record ModelFeature(List<Route> routes, Models models) implements DeskFeature {
    static ModelFeature of(Foundation foundation, DeskLog log, Library library, Codebooks codebooks, DeskPages pages) {
        var models = new LoggedModels(log, foundation.clock());
        log.keep(Topics.MODELS, models::applyModel).keep(Topics.MODEL_REQUESTS, models::applyRequest);
        return new ModelFeature(
                Route.all(List.of(pages.models(models, library, codebooks), new ModelsApi(models).routes())), models);
    }
}
