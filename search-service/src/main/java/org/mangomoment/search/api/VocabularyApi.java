package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.vocabulary.ConcordanceRequest;
import org.mangomoment.search.vocabulary.Vocabulary;

/// The words of a result.
public final class VocabularyApi {
    private final Messages english = Messages.read("sentences", "en");
    private final Vocabulary vocabulary;

    public VocabularyApi(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(new Route(HandlerType.GET, "/api/concordance", Audience.COLLEAGUES, this::concordance));
    }

    private void concordance(Context context) {
        var request = ConcordanceRequest.of(context.queryParamMap());
        var found = vocabulary.concordance(request, Access.reader(context));
        context.json(ConcordanceAnswer.of(request, found, english));
    }
}
