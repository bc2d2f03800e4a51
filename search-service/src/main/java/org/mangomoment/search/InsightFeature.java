package org.mangomoment.search;

import java.util.List;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.api.InsightsApi;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.figure.FigureDesk;
import org.mangomoment.search.insight.InsightDesk;
import org.mangomoment.search.insight.InsightSettings;
import org.mangomoment.search.insight.SwarmDesk;
import org.mangomoment.search.page.DeskPages;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.Sampling;
import org.mangomoment.search.saturation.SaturationDesk;

/// Tables of stories by two things, stories by time, and whether more would change the figures.
///
/// @param desk   makes the tables
/// @param routes pages and API
record InsightFeature(InsightDesk desk, List<Route> routes) implements DeskFeature {
    static InsightFeature of(
            LibraryFeature index, Sampling sampling, Codebooks codebooks, InsightSettings settings, DeskPages pages) {
        var figures = new FigureDesk(index.library(), sampling, codebooks);
        var insights = new InsightDesk(index.crossCounter(), figures, codebooks, settings);
        var saturation = new SaturationDesk(index.library(), new RandomSample(sampling), codebooks, settings);
        return new InsightFeature(
                insights,
                Route.all(List.of(
                        pages.insights(insights, codebooks),
                        pages.saturation(saturation, codebooks),
                        pages.swarm(index.covered(), codebooks),
                        new InsightsApi(insights, saturation, new SwarmDesk(index.covered(), codebooks)).routes())));
    }
}
