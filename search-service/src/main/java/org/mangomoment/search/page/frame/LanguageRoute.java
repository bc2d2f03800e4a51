package org.mangomoment.search.page.frame;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import org.mangomoment.runtime.web.LanguageChoice;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;

/// `/language/{to}`: changes the language and goes back.
record LanguageRoute(LanguageChoice languages) {
    Route route() {
        return new Route(HandlerType.GET, "/language/{to}", Audience.EVERYBODY, this::choose);
    }

    private void choose(Context context) {
        languages.in(context.pathParam("to")).ifPresent(chosen -> languages.remember(context, chosen.language()));
        context.redirect(LocalAddress.of(context.queryParam("back")), HttpStatus.SEE_OTHER);
    }
}
