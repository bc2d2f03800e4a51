package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.insight.InsightDesk;
import org.mangomoment.search.insight.InsightRequest;

/// Stories by two things.
public final class InsightsApi {
    private final InsightDesk insights;

    public InsightsApi(InsightDesk insights) {
        this.insights = insights;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(new Route(HandlerType.GET, "/api/insights", Audience.COLLEAGUES, this::show));
    }

    private void show(Context context) {
        var request = InsightRequest.of(context.queryParamMap());
        var table = insights.table(request, Access.reader(context));
        context.json(InsightsAnswer.of(request, table, insights.corrected(request)));
    }
}
