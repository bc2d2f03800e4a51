package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.figure.FigureDesk;

/// Shares of stories in the corpus, and how far suggestions move reviewers.
public final class FiguresApi {
    private final FigureDesk figures;

    public FiguresApi(FigureDesk figures) {
        this.figures = figures;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/api/figures", Audience.COLLEAGUES, this::show),
                new Route(HandlerType.GET, "/api/influence", Audience.COLLEAGUES, this::influence));
    }

    private void influence(Context context) {
        context.json(InfluenceAnswer.of(figures.effects()));
    }

    private void show(Context context) {
        context.json(FiguresAnswer.of(figures.shares()));
    }
}
