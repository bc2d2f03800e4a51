package org.mangomoment.search.page.figures;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.figure.FigureDesk;
import org.mangomoment.search.page.frame.Pages;

/// Shows how far suggestions move reviewers. Thread-safe.
public final class InfluencePage {
    private final FigureDesk figures;
    private final Codebooks codebooks;
    private final Pages pages;

    public InfluencePage(FigureDesk figures, Codebooks codebooks, Pages pages) {
        this.figures = figures;
        this.codebooks = codebooks;
        this.pages = pages;
    }

    /// The page's route.
    public List<Route> routes() {
        return List.of(new Route(HandlerType.GET, "/influence", Audience.COLLEAGUES, this::show));
    }

    private void show(Context context) {
        pages.show(
                context,
                "influence",
                Map.of("influence", figures.effects(), "subjects", new Subjects(codebooks.newest())));
    }
}
