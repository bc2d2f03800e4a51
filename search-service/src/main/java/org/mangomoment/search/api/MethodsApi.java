package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.methods.MethodsDesk;

/// How the stories were coded.
public final class MethodsApi {
    private final MethodsDesk methods;

    public MethodsApi(MethodsDesk methods) {
        this.methods = methods;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(new Route(HandlerType.GET, "/api/methods", Audience.COLLEAGUES, this::show));
    }

    private void show(Context context) {
        var withSeeds = Access.reader(context).role() != Role.REVIEWER;
        context.json(MethodsAnswer.of(methods.methods(), withSeeds));
    }
}
