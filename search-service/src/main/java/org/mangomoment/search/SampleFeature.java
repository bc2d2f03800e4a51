package org.mangomoment.search;

import java.util.List;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.api.SampleApi;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.page.DeskPages;
import org.mangomoment.search.sample.Sampling;

/// The random sample: how it is drawn, and how far it has come.
///
/// @param routes pages and API
record SampleFeature(List<Route> routes) implements DeskFeature {
    SampleFeature(Sampling sampling, Library library, DeskPages pages) {
        this(Route.all(List.of(pages.sample(sampling, library), new SampleApi(sampling, library).routes())));
    }
}
