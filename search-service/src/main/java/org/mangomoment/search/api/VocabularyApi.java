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
import org.mangomoment.search.vocabulary.WordDesk;
import org.mangomoment.search.vocabulary.WordsRequest;

/// The words of a result.
public final class VocabularyApi {
    private final Messages english = Messages.read("sentences", "en");
    private final Vocabulary vocabulary;
    private final WordDesk words;

    public VocabularyApi(Vocabulary vocabulary, WordDesk words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/api/concordance", Audience.COLLEAGUES, this::concordance),
                new Route(HandlerType.GET, "/api/words", Audience.COLLEAGUES, this::words));
    }

    private void concordance(Context context) {
        var request = ConcordanceRequest.of(context.queryParamMap());
        var found = vocabulary.concordance(request, Access.reader(context));
        context.json(ConcordanceAnswer.of(request, found, english));
    }

    private void words(Context context) {
        var request = WordsRequest.of(context.queryParamMap(), "nl");
        context.json(WordsAnswer.of(request, words.answer(request, Access.reader(context))));
    }
}
