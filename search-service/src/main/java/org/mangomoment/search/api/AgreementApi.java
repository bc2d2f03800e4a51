package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.figure.AgreementDesk;

/// How far reviewers agree.
public final class AgreementApi {
    private final AgreementDesk agreement;

    public AgreementApi(AgreementDesk agreement) {
        this.agreement = agreement;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(new Route(HandlerType.GET, "/api/agreement", Audience.COLLEAGUES, this::show));
    }

    private void show(Context context) {
        context.json(AgreementAnswer.of(agreement.all(), agreement.againstAdjudication(Access.reader(context))));
    }
}
