package org.mangomoment.search;

import java.util.List;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.api.FiguresApi;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.figure.Corpus;
import org.mangomoment.search.figure.FigureDesk;
import org.mangomoment.search.page.DeskPages;
import org.mangomoment.search.sample.Sampling;

/// Figures on the corpus.
///
/// @param routes pages and API
record FigureFeature(List<Route> routes) implements DeskFeature {
    static FigureFeature of(Corpus corpus, Sampling sampling, Codebooks codebooks, DeskPages pages) {
        var figures = new FigureDesk(corpus, sampling, codebooks);
        return new FigureFeature(
                Route.all(List.of(pages.figures(figures, codebooks), new FiguresApi(figures).routes())));
    }
}
