package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.insight.InsightDesk;
import org.mangomoment.search.insight.InsightRequest;
import org.mangomoment.search.insight.SwarmDesk;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.saturation.Basis;
import org.mangomoment.search.saturation.SaturationDesk;

/// Stories by two things and by time, and whether reviewing more would change the figures.
public final class InsightsApi {
    private final InsightDesk insights;
    private final SaturationDesk saturation;
    private final SwarmDesk swarm;

    public InsightsApi(InsightDesk insights, SaturationDesk saturation, SwarmDesk swarm) {
        this.insights = insights;
        this.saturation = saturation;
        this.swarm = swarm;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/api/insights", Audience.COLLEAGUES, this::show),
                new Route(HandlerType.GET, "/api/saturation", Audience.COLLEAGUES, this::saturation),
                new Route(HandlerType.GET, "/api/swarm", Audience.COLLEAGUES, this::swarm));
    }

    private void saturation(Context context) {
        var basis = Basis.of(String.valueOf(context.queryParam("of")));
        context.json(SaturationAnswer.of(saturation.of(basis, Access.reader(context))));
    }

    private void swarm(Context context) {
        var request = SearchRequest.of(context.queryParamMap());
        context.json(SwarmAnswer.of(swarm.of(request, Access.reader(context))));
    }

    private void show(Context context) {
        var request = InsightRequest.of(context.queryParamMap());
        var table = insights.table(request, Access.reader(context));
        context.json(InsightsAnswer.of(request, table, insights.corrected(request)));
    }
}
