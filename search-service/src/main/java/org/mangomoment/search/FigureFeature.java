package org.mangomoment.search;

import java.util.List;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.api.AgreementApi;
import org.mangomoment.search.api.FiguresApi;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.figure.AgreementDesk;
import org.mangomoment.search.figure.FigureDesk;
import org.mangomoment.search.page.DeskPages;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.Sampling;

/// Figures on the corpus.
///
/// @param routes    pages and API
/// @param figures   shares of stories, and how far suggestions move reviewers
/// @param agreement how far reviewers agree
record FigureFeature(List<Route> routes, FigureDesk figures, AgreementDesk agreement) implements DeskFeature {
    static FigureFeature of(LibraryFeature index, Sampling sampling, Codebooks codebooks, DeskPages pages) {
        var figures = new FigureDesk(index.library(), sampling, codebooks);
        var agreement = new AgreementDesk(index.library(), codebooks);
        var routes = Route.all(List.of(
                pages.figures(figures, codebooks),
                pages.agreement(agreement, index.covered(), new RandomSample(sampling), codebooks),
                new FiguresApi(figures).routes(),
                new AgreementApi(agreement).routes()));
        return new FigureFeature(routes, figures, agreement);
    }
}
