package org.mangomoment.search.page.citations;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.citation.CitedFigures;
import org.mangomoment.search.citation.Citing;
import org.mangomoment.search.insight.InsightRequest;
import org.mangomoment.search.page.frame.Pages;

/// Takes the wish to cite a table. Thread-safe.
public final class FigureCiting {
    private final CitedFigures figures;
    private final Pages pages;

    public FigureCiting(CitedFigures figures, Pages pages) {
        this.figures = figures;
        this.pages = pages;
    }

    /// Its route.
    public List<Route> routes() {
        return List.of(new Route(HandlerType.POST, "/insights/cite", Audience.COLLEAGUES, this::cite));
    }

    /// Takes the table as form fields, named as the parameters of its address.
    private void cite(Context context) {
        var request = InsightRequest.of(context.formParamMap());
        switch (figures.cite(request, Access.reader(context), context.formParam("act"))) {
            case Citing.Frozen(var citation) ->
                context.redirect("/citations/" + citation.id() + "?new=yes", HttpStatus.SEE_OTHER);
            case Citing.Refused(var reason) ->
                pages.show(
                        context,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "cite-problem",
                        Map.of("reason", reason, "search", request.search().parameters()));
        }
    }
}
